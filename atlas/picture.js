// SPDX-License-Identifier: MIT
// Pictures of records: bytes to scale, what lies in the same bytes magnified below.
"use strict";

const $ = (selector, within = document) => within.querySelector(selector);

// el("a.name", {href: "#x"}, "text", node): one element; attributes and children that are empty
// or false are left out
function el(kind, ...rest) {
    const [tag, ...classes] = kind.split(".");
    const element = document.createElement(tag);
    const attributes = rest[0]?.constructor === Object ? rest.shift() : {};
    if (classes.length) element.className = classes.join(" ");
    for (const [name, value] of Object.entries(attributes))
        if (value || value === 0) element.setAttribute(name, value);
    element.append(...rest.flat(9).filter(Boolean));
    return element;
}
// a long name may break after each of its words
const breakable = name => name.split(/(?<=[._])/).flatMap(part => [part, el("wbr")]);

/* --- a layout as a tree: members by their path, holes where they lie; all in bits --- */

const isUnion = node => /^union\b/.test(node.type);
const isOpen = node => node.kids.length && !/ \[\d*\]$/.test(node.type);

function treeOf(layout) {
    const byName = new Map(), root = {kids: []};
    let last = root;
    for (const member of layout.members) {
        const from = member.bit_offset ?? member.offset * 8;
        const to = from + (member.bit_size ?? member.size * 8);
        const node = {...member, member, from, to, kids: []};
        if (member.hole) {          // of what holds the member before it, or of what holds that
            let around = last.up || root;
            while (around !== root && (from < around.from || to > around.to)) around = around.up;
            around.kids.push(node);
            continue;
        }
        // its path without the last name, "[0]" being the array itself
        let path = member.name;
        do path = path.replace(/(\[0\])*(\.|^)[^.]*$/, ""); while (path && !byName.has(path));
        node.up = byName.get(path) || root;
        node.up.kids.push(node);
        byName.set(member.name, node);
        last = node;
    }
    return root.kids;
}

// nodes in as few lines as need be: in each they follow one another
function lanesOf(nodes) {
    const apart = (a, b) => a.from >= b.to || a.to <= b.from;
    const lanes = [];
    for (const node of nodes) {
        const fits = other => !node.hole && !other.hole && apart(node, other);
        const lane = lanes.find(lane => lane.every(fits));
        if (lane) lane.push(node);
        else lanes.push([node]);
    }
    return lanes;
}

// What is drawn side by side: members, holes, and overlays, which have lanes, where members
// share bytes. A struct is its members.
function unitsOf(nodes) {
    const rest = nodes.filter(node => node.to > node.from).sort((a, b) => a.from - b.from);
    const units = [];
    while (rest.length) {
        const group = [rest.shift()];
        let to = group[0].to;
        while (rest.length && rest[0].from < to) {
            group.push(rest.shift());
            to = Math.max(to, group[group.length - 1].to);
        }
        const [first] = group;
        if (group.length > 1) {
            const lanes = lanesOf(nodes.filter(node => group.includes(node)));
            units.push({from: first.from, to, group, lanes});
        } else if (!isOpen(first)) units.push(first);
        else if (isUnion(first))
            units.push({...first, lanes: lanesOf(first.kids.filter(kid => kid.to > kid.from))});
        else units.push(...unitsOf(first.kids));
    }
    return units;
}

// bits that no bit-field has
function gaps(units, from, to) {
    const found = [];
    for (const unit of [...units, {from: to}]) {
        if (unit.from > from) found.push({hole: true, from, to: unit.from});
        from = unit.to;
    }
    return found;
}

/* --- what differs between the layouts of a record --- */

const marks = {
    only: ["+", "not in every layout"],
    other: ["\u2260", "another size or type"],
    moved: ["\u2195", "at another offset"],
};

// members go by name, holes by what precedes them
function keyed(layout) {
    const map = new Map();
    let before = "";
    for (const member of layout.members) {
        if (!member.hole) before = member.name;
        map.set(member.hole ? "hole:" + before : member.name, member);
    }
    return map;
}

// member: one of the marks, or ""
function differences(layouts) {
    const maps = layouts.map(keyed), found = new Map();
    for (const key of new Set(maps.flatMap(map => [...map.keys()]))) {
        const all = maps.map(map => map.get(key));
        const same = what => all.every(member => what(member) === what(all[0]));
        const difference = all.includes(undefined) ? "only"
            : !same(member => [member.size, member.bit_size, member.type].join()) ? "other"
            : !same(member => member.offset ?? member.bit_offset) ? "moved" : "";
        for (const member of all) found.set(member, difference);
    }
    found.delete(undefined);
    return found;
}

// of all that a unit has in it
function differenceOf(unit, found) {
    const all = (unit.group || [unit]).map(node => found.get(node.member));
    return Object.keys(marks).find(mark => all.includes(mark)) || "";
}

/* --- texts --- */

// the offset and the size of a member
const at = member => member.bit_offset == null ? String(member.offset)
    : `${member.bit_offset >> 3} bit ${member.bit_offset & 7}`;
const extent = member => member.bit_size != null ? plural(member.bit_size, "bit")
    : member.size + (member.tail ? " each" : "");

const unitName = unit => unit.hole ? "hole"
    : (unit.group || [unit]).filter(node => !node.hole).map(node => node.name).join(" / ");

function describe(unit, difference) {
    const length = unit.to - unit.from;
    const place = unit.from % 8 || unit.to % 8
        ? `bit ${unit.from & 7} of byte ${unit.from >> 3}, ${plural(length, "bit")}`
        : `offset ${unit.from / 8}, ${bytes(length / 8)}${unit.tail ? " each" : ""}`;
    const type = unit.type ? ": " + unit.type : "";
    return unitName(unit) + type + ", " + place + (difference ? ", " + marks[difference][1] : "");
}

function newCell(unit, difference, ...looks) {
    const [node] = unit.group || [unit];
    looks.push(unit.hole && "hole", unit.lanes && "overlay", unit.tail && "tail", difference);
    if (unit.member?.bit_size != null) looks.push("bits");
    return el("div", {
        class: ["cell", ...looks.filter(Boolean)].join(" "),
        title: describe(unit, difference),
        "data-member": node.hole ? "" : node.name,
    });
}

/* --- the picture itself: rows of bytes, the middle of a long member left out --- */

const narrow = matchMedia("(max-width: 37.5rem)");

// a unit's part of a first row, its whole rows, its part of a last row
function partsOf(unit, columns) {
    const parts = [];
    for (let from = unit.from; from < unit.to;) {
        const row = Math.floor(from / columns), left = from % columns;
        const rows = left ? 0 : Math.floor((unit.to - from) / columns);
        const to = rows ? from + rows * columns : Math.min(unit.to, (row + 1) * columns);
        parts.push({row, rows, left, width: rows ? columns : to - from, bits: to - from});
        from = to;
    }
    return parts;
}

function cellText(unit, difference) {
    const {member} = unit;
    return [
        el("i", el("span", member ? at(member) : String(unit.from / 8)),
            difference && el("em.mark", marks[difference][0]),
            el("span", member ? extent(member) : String((unit.to - unit.from) / 8))),
        unit.hole ? el("span", "hole") : el("b", breakable(unitName(unit))),
        unit.type && el("span", unit.type),
        unit.group && el("span", "in the same bytes"),
    ].filter(Boolean);
}

function picture(layout, found) {
    const wide = narrow.matches ? 4 : 8, columns = wide * 8;
    const units = unitsOf(treeOf(layout));
    const end = Math.max(layout.size * 8, ...units.map(unit => unit.to));
    const all = [...units, ...gaps(units, 0, layout.size * 8)];

    // the grid's line of each row: a long member's inner rows share a thin one
    const hidden = new Set();
    for (const unit of all) {
        const first = Math.ceil(unit.from / columns), last = Math.floor(unit.to / columns) - 1;
        if (unit.to - unit.from >= 4 * columns)
            for (let row = first + 1; row < last; row++) hidden.add(row);
    }
    const lines = [], heights = ["1.2rem"];
    for (let row = 0; row * columns < end; row++) {
        if (!hidden.has(row)) heights.push("minmax(3.35rem, auto)");
        else if (!hidden.has(row - 1)) heights.push("1.3rem");
        lines[row] = heights.length;
    }

    const box = el("div.bytes", {
        role: "img",
        "aria-label": `${bytes(layout.size)} in rows of ${wide}; the table has the same numbers`,
        style: `--columns: ${columns}; grid-template-rows: ${heights.join(" ")}`,
    });
    const put = (element, line, column, height = 1, width = 1) => {
        element.style.gridArea = `${line} / ${column} / span ${height} / span ${width}`;
        box.append(element);
    };
    for (let i = 0; i < wide; i++) put(el("span.ruler", String(i)), 1, 2 + i * 8, 1, 8);
    for (let row = 0; row * columns < end; row++) {
        if (!hidden.has(row)) {
            put(el("span.row", String(row * wide)), lines[row], 1);
            put(el("span.row.hex", "0x" + (row * wide).toString(16)), lines[row], columns + 2);
        } else if (!hidden.has(row - 1)) {
            put(el("span.row", "\u22ee"), lines[row], 1);
            put(el("span.torn"), lines[row], 2, 1, columns);
        }
    }
    for (const unit of all) {
        const difference = differenceOf(unit, found), parts = partsOf(unit, columns);
        const main = parts.reduce((a, b) => b.bits > a.bits ? b : a);
        const fits = main.bits >= (unit.from % 8 || unit.to % 8 ? 16 : 8);
        for (const part of parts) {
            const cell = newCell(unit, difference, part !== main && "more");
            if (part === main && fits) cell.append(...cellText(unit, difference));
            if (part !== main && !unit.hole) cell.append(el("span", unitName(unit)));
            const line = lines[part.row], last = lines[part.row + Math.max(part.rows, 1) - 1];
            put(cell, line, 2 + part.left, last - line + 1, part.width);
        }
    }
    return [box, magnified(units, found)];
}

/* --- magnified: members in the same bytes one below the other, an element of an array of
       nameless structs, bit-fields --- */

// Units in one line, from one bit to another; their names without what the line is called.
// Bit-fields have `bits`: their names stand upright where one of them has no room.
function bar(units, from, to, called, found, bits) {
    const box = el("div.bar");
    const width = narrow.matches ? 230 : 380;       // about, in pixels
    const share = unit => (unit.to - unit.from) / (to - from);
    const own = unit => unitName(unit).startsWith(called + ".")
        ? unitName(unit).slice(called.length + 1) : unitName(unit);
    const fits = unit => own(unit).length * 7 < share(unit) * width;
    const tall = bits && units.filter(unit => unit.member && !fits(unit))
        .reduce((most, unit) => Math.max(most, unit.member.bit_size), 0);
    if (tall) box.classList.add("tall");
    for (const unit of units) {
        const difference = differenceOf(unit, found);
        const mark = difference && marks[difference][0] + " ";
        const slim = share(unit) * width < 32, left = (unit.from - from) / (to - from);
        // alone: its size and type, beside it where it is short
        const alone = unitName(unit) === called;
        const note = `${(unit.to - unit.from) / 8} ${unit.type || ""}`;
        const beside = alone && share(unit) < .6;
        const text = alone ? !beside && note
            : bits ? !unit.hole && own(unit)
            : !unit.hole && !slim && (!unit.member?.bit_size || fits(unit)) && own(unit);
        const stands = unit.member?.bit_size <= tall;
        const cell = newCell(unit, difference, stands ? "upright" : slim && "slim");
        cell.style.left = left * 100 + "%";
        cell.style.width = `calc(${share(unit) * 100}% + 1px)`;
        if (mark || text) cell.append(el("b", mark, text));
        box.append(cell);
        if (beside) box.append(el("span.dim", {style: `left: ${share(unit) * 100}%`}, note));
    }
    return box;
}

const zoom = (title, note, lanes) =>
    el("div.zoom", el("h4", el("span.name", title), ` ${note}`), lanes);

function zoomOverlay({from, to, lanes, group, name}, found) {
    const title = group ? `offset ${from / 8}` : name;
    return zoom(title, `${bytes((to - from) / 8)}, one of`, lanes.map(lane => {
        const label = lane.length === 1 ? unitName(lane[0]) : "";
        const short = name && label.startsWith(name + ".") ? label.slice(name.length + 1) : label;
        return el("div.lane", el("span.name", breakable(short)),
            bar(lane.flatMap(node => unitsOf([node])), from, to, label, found));
    }));
}

function zoomElement(unit, found) {
    const count = unit.tail ? 1 : Number(unit.type.match(/\[(\d+)\]$/)?.[1]) || 1;
    const step = (unit.to - unit.from) / count, called = unit.name + "[0]";
    return zoom(called, `${bytes(step / 8)}, the first of ${unit.tail ? "any number" : count}`,
        el("div.lane.whole", bar(unitsOf(unit.kids), unit.from, unit.from + step, called, found)));
}

// bit-fields of the same 32 bits
function zoomBits(fields, found) {
    const from = fields[0].from & ~7, last = fields[fields.length - 1].to, to = last + (-last & 7);
    const called = fields[0].name.replace(/\.?[^.]*$/, "");
    const all = [...fields, ...gaps(fields, from, to)];
    return zoom(`byte ${from / 8}`, `bits 0 to ${to - from - 1}, the lowest first`,
        el("div.lane.whole", bar(all, from, to, called, found, true)));
}

function allZooms(units, found) {
    const zooms = [], words = new Map();
    for (const unit of units) {
        if (unit.lanes) {
            zooms.push(zoomOverlay(unit, found));
            zooms.push(...allZooms(unit.lanes.flat().flatMap(node => unitsOf([node])), found));
        } else if (unit.kids?.length) {
            zooms.push(zoomElement(unit, found));
            zooms.push(...allZooms(unitsOf(unit.kids), found));
        } else if (unit.member?.bit_size != null) into(words, unit.from >> 5, newList).push(unit);
    }
    return [...zooms, ...[...words.values()].map(fields => zoomBits(fields, found))];
}

function magnified(units, found) {
    const zooms = allZooms(units, found);
    const lanes = zooms.reduce((sum, {children}) => sum + children.length - 1, 0);
    return lanes <= 24 ? zooms
        : el("details.zooms", el("summary", "Magnified: ", plural(zooms.length, "place")), zooms);
}

/* --- all layouts of a record --- */

function caption(layout) {
    const several = layout.aligns.length > 1;
    const align = ([bytes, abis]) => bytes + (several ? " on " + abiText(abis) : "");
    return el("figcaption", el("b", abiText(layout.abis)),
        el("span.dim", layout.min && "at least ", bytes(layout.size),
            ", aligned to ", layout.aligns.map(align).join(", ")));
}

// side by side
function pictures(layouts, found) {
    const drawn = layout => layout.size || layout.members.length ? picture(layout, found)
        : el("p.dim", "Nothing in it.");
    return el(layouts.length > 1 ? "div.pictures" : "div.pictures.one", layouts.map(layout =>
        el("figure", {"data-abis": layout.abis.join(" ")}, caption(layout), drawn(layout))));
}

// of what is there
function legend(layouts, found) {
    const item = (look, mark, text) => el("li", el("span.cell." + look, mark), text);
    const members = layouts.flatMap(layout => layout.members);
    const there = new Set(members.map(member => found.get(member)));
    return el("ul.legend", {"aria-label": "Legend"},
        members.some(({hole}) => hole) && item("hole", "", "hole: bytes that belong to no member"),
        Object.keys(marks).filter(mark => there.has(mark)).map(mark => item(mark, ...marks[mark])));
}
