# SPDX-License-Identifier: MIT
# Completion of xenabi for bash.

_xenabi()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local abis='x86_32 x86_64 arm32 arm64 riscv64 ppc64' words='' list=''
    local releases="3.0 3.0.4 3.1 3.2 3.3 3.4 $(printf '4.%d ' {0..22})"

    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words='show since diff drift compare snapshot probe foreign control --help'
    elif [ "$before" = --abi ]; then
        words=$abis
    elif [ "$before" = --release ]; then
        words=$releases
    elif [ "$before" = --map ]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    else
        case ${COMP_WORDS[1]}:$current in
        show:-*)  words='--abi --json --csv' ;;
        diff:-*)  words='--abi' ;;
        drift:-*) words='--abi --release --map --json' ;;
        compare:-*) words='--abi' ;;
        show:*|since:*)
            # records, constants and types; for show also headers
            [ "${COMP_WORDS[1]}" = since ] || list='print $10'
            words=$(xenabi show --csv 2>/dev/null | awk -F, '
                NR > 1 && !/"/ { sub(/^(struct|union) /, "", $1); print $1; '"$list"' }' |
                sort -u) ;;
        diff:*)   words="$abis $releases" ;;
        compare:*)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return ;;
        *)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _xenabi xenabi
