#compdef baihua
# Completion of baihua in zsh: baihua completion zsh > "${fpath[1]}/_baihua"
_baihua() {
    local line candidate
    local -a described
    while IFS= read -r line; do
        candidate=${line%%$'\t'*}
        case $candidate in
            :file) _files ;;
            :folder) _files -/ ;;
            ?*) described+=("${candidate//:/\\:}:${line#*$'\t'}") ;;
        esac
    done < <("${words[1]}" completion --words -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( ${#described} )) && _describe baihua described
}
if [ "$funcstack[1]" = _baihua ]; then _baihua "$@"; else compdef _baihua baihua; fi
