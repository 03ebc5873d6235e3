// SPDX-License-Identifier: MIT
// What `xenabi show --json` printed, by header and by name.
"use strict";

const atlas = JSON.parse(document.getElementById("data").textContent);

const headers = new Map();          // path: {records, types, operations, constants}
const entries = new Map();          // name: {kind, entry}, of all but members

const bare = name => name.replace(/^(struct|union) /, "");
const plural = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
const bytes = n => plural(n, "byte");
const abiText = abis => abis.length === atlas.abis.length ? "every ABI" : abis.join(" ");
const inOrder = abis => atlas.abis.filter(abi => abis.includes(abi));

function into(map, key, make) {
    if (!map.has(key)) map.set(key, make());
    return map.get(key);
}
const newList = () => [];

// what an entry is, by ABI: layouts or values; and the same in one header of those that have it
const groupsOf = entry => entry.layouts || entry.values;
const headerOf = (entry, group) => group.header || entry.header;
const headersOf = entry => [...new Set(
    [entry.header, ...groupsOf(entry).map(group => headerOf(entry, group))])];
const groupsIn = (entry, path) => groupsOf(entry).filter(group => headerOf(entry, group) === path);
const abisOf = groups => inOrder(groups.flatMap(group => group.abis));

// layouts that only their alignment tells apart are one
function sameMembers(layouts) {
    const found = new Map();
    for (const layout of layouts) {
        const {header, versions, size, min, members} = layout;
        const key = JSON.stringify([header, versions, size, min, members]);
        const one = into(found, key, () => ({...layout, abis: [], aligns: []}));
        one.abis = inOrder([...one.abis, ...layout.abis]);
        one.aligns.push([layout.align, layout.abis]);
    }
    return [...found.values()];
}

// a record's other names stand with it; an operation is a constant, too
const typedefs = new Set(atlas.records.flatMap(record => record.typedefs || []));
atlas.types = atlas.types.filter(type => !typedefs.has(type.name));
const constants = new Map(atlas.constants.map(constant => [constant.name, constant]));
atlas.operations = atlas.operations.map(one => ({...constants.get(one.name), ...one}));

const newHeader = () => ({records: [], types: [], operations: [], constants: []});
for (const kind of Object.keys(newHeader())) {
    for (const entry of atlas[kind]) {
        if (kind === "records") {
            entry.layouts = sameMembers(entry.layouts);
            entry.variants = sameMembers(entry.variants || []);
        }
        for (const path of headersOf(entry))
            into(headers, path, newHeader)[kind].push(entry);
        for (const name of [bare(entry.name), ...entry.typedefs || []])
            into(entries, name, () => ({kind, entry}));
    }
}
const paths = [...headers.keys()].sort((a, b) =>
    a.split("/").length - b.split("/").length || (a < b ? -1 : 1));

const recordOf = name => entries.get(name)?.kind === "records" ? entries.get(name).entry : null;

let users;                          // name of a record or type: the records that have such a member
function usedBy(name) {
    users ||= allUsers();
    return [...users.get(name) || []].filter(user => user !== name);
}
function allUsers() {
    const found = new Map();
    for (const record of atlas.records) {
        const types = record.layouts.flatMap(layout => layout.members).map(({type}) => type || "");
        for (const word of new Set(types.join(" ").match(/[A-Za-z_]\w*/g))) {
            const used = entries.get(word)?.entry;
            if (used) into(found, bare(used.name), () => new Set()).add(bare(record.name));
        }
    }
    return found;
}

/* --- search --- */

let items;                          // all that can be found
function allItems() {
    const found = new Map();
    const add = (name, kind, header, weight) => {
        const key = name.toLowerCase(), own = kind === "member" ? key.replace(/.*\./, "") : key;
        into(found, name, () => ({name, kind, header, weight, key, own}));
    };
    for (const entry of atlas.records) {
        const name = bare(entry.name), {header} = entry;
        add(name, "record", header, 0);
        for (const other of entry.typedefs || []) add(other, "typedef", header, 4);
        for (const member of entry.layouts.flatMap(layout => layout.members))
            if (!member.hole) add(`${name}.${member.name}`, "member", header, 6);
    }
    for (const path of paths) add(path, "header", "", 1);
    for (const entry of atlas.operations) add(entry.name, "operation", entry.header, 2);
    for (const entry of atlas.constants) add(entry.name, "constant", entry.header, 2);
    for (const entry of atlas.types) add(entry.name, "type", entry.header, 3);
    return [...found.values()];
}

// how well a name fits: as it is, whole, its begin, a word's begin, inside
function fit(item, exact, word) {
    if (item.name === exact) return 0;
    if (item.key === word || item.own === word) return 1;
    if (item.key.startsWith(word) || item.own.startsWith(word)) return 2;
    const place = item.key.lastIndexOf(word);
    return /[a-z0-9]/.test(item.key[place - 1]) ? 4 : 3;
}

// the names that have all the words in them, those that fit best first
function search(text) {
    const exact = bare(text.trim()), words = exact.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    items ||= allItems();
    return items.filter(item => words.every(word => item.key.includes(word)))
        .map(item => ({item, rank: fit(item, exact, words[0]) * 10 + item.weight}))
        .sort((a, b) => a.rank - b.rank || a.item.name.length - b.item.name.length ||
            (a.item.name < b.item.name ? -1 : 1))
        .map(({item}) => item);
}

// names that may have been meant: those that begin most like it
function near(text) {
    for (let word = bare(text).replace(/.*\//, ""); word.length > 2; word = word.slice(0, -1)) {
        const found = search(word);
        if (found.length) return found.slice(0, 12).map(item => item.name);
    }
    return [];
}
