# Completion of baihua in bash: eval "$(baihua completion bash)"
_baihua() {
    local line candidate cur=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    while IFS= read -r line; do
        candidate=${line%%$'\t'*}
        case $candidate in
            :file | :folder)
                local action=file
                [ "$candidate" = :folder ] && action=directory
                compopt -o filenames 2>/dev/null
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -A "$action" -- "$cur")
                ;;
            ?*) COMPREPLY+=("$candidate") ;;
        esac
    done < <("${COMP_WORDS[0]}" completion --words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [ "${#COMPREPLY[@]}" = 1 ] && [ "${COMPREPLY[0]%=}" != "${COMPREPLY[0]}" ]; then compopt -o nospace 2>/dev/null; fi
}
complete -F _baihua baihua
