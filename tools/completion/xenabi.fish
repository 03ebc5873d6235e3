# SPDX-License-Identifier: MIT
# Completion of xenabi for fish.

set -l commands show since diff drift compare snapshot probe foreign control
set -l first "not __fish_seen_subcommand_from $commands"
set -l abis x86_32 x86_64 arm32 arm64 riscv64 ppc64
set -l releases 3.0 3.0.4 3.1 3.2 3.3 3.4 (seq -f 4.%g 0 22)

# records, constants and types, and for show headers
function __xenabi_names
    xenabi show --csv 2>/dev/null | awk -F, -v show=$argv[1] '
        NR > 1 && !/"/ { sub(/^(struct|union) /, "", $1); print $1; if (show) print $10 }' | sort -u
end

complete -c xenabi -f -n $first -l help -d 'Print the usage'
complete -c xenabi -f -n $first -a show -d 'Print a name on all ABIs'
complete -c xenabi -f -n $first -a since -d 'Print the releases of a name and its changes'
complete -c xenabi -f -n $first -a diff -d 'Print what changed between two ABIs or releases'
complete -c xenabi -f -n $first -a drift -d 'Compare a binary with the ABI'
complete -c xenabi -f -n $first -a compare -d 'Compare another copy of the headers with the ABI'
complete -c xenabi -f -n $first -a 'snapshot probe foreign control'
complete -c xenabi -n "__fish_seen_subcommand_from show diff drift compare" -x -l abi -a "$abis"
complete -c xenabi -n "__fish_seen_subcommand_from show drift" -l json -d 'Print JSON'
complete -c xenabi -n "__fish_seen_subcommand_from show" -l csv -d 'Print comma-separated values'
complete -c xenabi -n "__fish_seen_subcommand_from drift" -x -l release -a "$releases" -d 'Compare with this release'
complete -c xenabi -n "__fish_seen_subcommand_from drift" -r -l map -d 'Read more names from a file'
complete -c xenabi -n "__fish_seen_subcommand_from show" -f -a "(__xenabi_names 1)"
complete -c xenabi -n "__fish_seen_subcommand_from since" -f -a "(__xenabi_names 0)"
complete -c xenabi -n "__fish_seen_subcommand_from diff" -f \
    -a "$abis $releases"
complete -c xenabi -n "__fish_seen_subcommand_from compare" -x -a "(__fish_complete_directories)"
