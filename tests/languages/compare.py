#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""compare.py JSON ABI RUST - compares bindgen's output for the headers with
`xenabi show --json`: the size and alignment of every record, the offset of every member, and the
value of every constant that bindgen translates.

Bit-fields, and members of unnamed records that are not at the beginning of their record, are
counted but not compared, because bindgen has no offset for them.
"""
import json
import re
import sys


def read_rust(path):
    """{record: (size, alignment, {member: (Rust's type, offset or None)}, is a union)}, {constant: value}"""
    text = open(path, encoding='ascii').read()
    numbers = {}
    for name, body in re.findall(r'^fn bindgen_test_layout_(\w+)\(\) \{\n(.*?)^\}', text, re.S | re.M):
        found = numbers[name] = {}
        for value, what, names in re.findall(
                r'(\d+)usize,\s*concat!\(\s*"(Size of|Alignment of|Offset of field)[: ]*",'
                r'([^;]*?)\)\s*\)\s*;', body, re.S):
            member = re.findall(r'stringify!\((?:r#)?(\w+)\)', names)[1:]
            found[member[0] if member else what] = int(value)
    records = {}
    for kind, name, body in re.findall(r'^pub (struct|union) (\w+) \{(.*?)\}$', text, re.S | re.M):
        if name in numbers:
            members = {m: (t, numbers[name].get(m))
                       for m, t in re.findall(r'^    pub (?:r#)?(\w+): (.*),$', body, re.M)}
            records[name] = (numbers[name]['Size of'], numbers[name]['Alignment of'], members,
                             kind == 'union')
    constants = {n: int(v) for n, v in re.findall(r'^pub const (\w+): \w+ = (-?\d+);', text, re.M)}
    return records, constants


def look_up(records, name, path):
    """The offset of a member: a number, 'unknown' to bindgen, or None where there is none."""
    members = records[name][2]
    first, _, rest = path.partition('.')
    index = re.search(r'\[(\d+)\]$', first)
    first = re.sub(r'\[\d+\]$', '', first)
    if first not in members and first + '_' in members:     # a keyword of Rust
        first += '_'
    if first in members:
        kind, at = members[first]
        if not rest or at is None:
            return at if at is not None else 'unknown'
        inner = re.sub(r'^\[*(\w+).*', r'\1', kind)
        deeper = look_up(records, inner, rest) if inner in records else 'unknown'
        if index and isinstance(deeper, int):
            deeper += int(index.group(1)) * records[inner][0]
        return at + deeper if isinstance(deeper, int) else deeper
    for position, (member, (kind, _)) in enumerate(members.items()):
        if '__bindgen_anon_' in member and kind in records:
            deeper = look_up(records, kind, path)
            if deeper is not None:
                at_start = position == 0 or records[name][3]
                return deeper if at_start else 'unknown'
    return None


def is_old(fact):
    """Not in the newest interface version, which is what bindgen sees."""
    return fact.get('versions', '').startswith('<')


def number(value):
    return int(value, 0) if isinstance(value, str) else value


def main():
    json_path, abi, rust_path = sys.argv[1:]
    with open(json_path, encoding='ascii') as f:
        facts = json.load(f)
    records, constants = read_rust(rust_path)
    passed = failed = left_out = 0

    def same(what, expected, found):
        nonlocal passed, failed
        passed += expected == found
        failed += expected != found
        if expected != found:
            print(f'{abi}: {what}: {expected} in the JSON, {found} by bindgen')

    for record in facts['records']:
        layout = next((x for x in record['layouts'] if abi in x['abis']), None)
        tag = record['name'].split()[-1]
        if not layout or is_old(record) or tag.startswith('__guest_handle_'):
            continue
        # the name of a record inside another one is preceded by the outer one's name
        name = tag if tag in records else next((r for r in records if r.endswith('_' + tag)), None)
        if not name:
            same(record['name'], 'a record', 'none')
            continue
        size, align, members, _ = records[name]
        same(record['name'], (layout['size'], layout['align']), (size, align))
        for member in layout['members']:
            if 'hole' in member:
                continue
            found = 'unknown' if 'bit_offset' in member else look_up(records, name, member['name'])
            if found == 'unknown':
                left_out += 1
            else:
                same(f"{record['name']}.{member['name']}", member['offset'], found)
        paths = {m.get('name', '').split('.')[0].split('[')[0] for m in layout['members']}
        for member, (_, at) in members.items():
            if at is not None and member.rstrip('_') not in paths and member not in paths:
                same(f"{record['name']}.{member}", 'no such member', at)
    for constant in facts['constants']:
        value = next((v['value'] for v in constant['values'] if abi in v['abis']), None)
        if value is not None and not is_old(constant) and constant['name'] in constants:
            # bindgen treats an unsigned number as signed
            bits = 64 if number(value) >= 2 ** 32 else 32
            same(constant['name'], number(value) % 2 ** bits, constants[constant['name']] % 2 ** bits)
    print(f'{left_out} members left out, for which bindgen has no offset')
    print(f'{passed} passed, {failed} failed')
    return failed != 0


sys.exit(main())
