# Completion of baihua in fish: baihua completion fish > ~/.config/fish/completions/baihua.fish
function __baihua_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] completion --words -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':file*'
                __fish_complete_path (commandline -ct)
            case ':folder*'
                __fish_complete_directories (commandline -ct)
            case '?*'
                echo $line
        end
    end
end
complete -c baihua -f -a '(__baihua_complete)'
