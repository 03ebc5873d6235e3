// SPDX-License-Identifier: MIT
// The page: one view at a time, chosen by the fragment: nothing, a header (#io/blkif.h), a name
// (#blkif_request, #EVTCHNOP_send) or a member (#blkif_request.id).
"use strict";

/* --- pieces of views --- */

const when = ({since, until}) => until ? `${since ? since + " " : ""}to ${until}` : since || "";
const nameLink = (name, ...text) => el("a.name", {href: "#" + name}, text.length ? text : name);
const headerLink = path => el("a", {href: "#" + path}, path);
const names = (list, item) => el("ul.names", list.map(one => el("li", item(one))));
const table = (heads, rows) => el("div.scroll", el("table",
    el("thead", el("tr", heads.map(([text, look]) => el("th", {scope: "col", class: look}, text)))),
    el("tbody", rows)));

// each name in it that the atlas knows is a link
const typeText = type => type.split(/([A-Za-z_]\w*)/).map((word, i) =>
    i % 2 && entries.has(word) ? el("a", {href: "#" + word}, word) : word);
const typeTexts = types => [...new Set(types)].map((type, i) => [i ? " or " : "", typeText(type)]);

const conditions = entry => [entry.tools && "for tools",
    entry.versions && `interface versions ${entry.versions}`].filter(Boolean);

/* --- a record --- */

// the numbers of the pictures
function memberTable(name, layouts, found) {
    const maps = layouts.map(keyed);
    // in the order of the longest, the others' own members after what precedes them there
    const keys = [...[...maps].sort((a, b) => b.size - a.size)[0].keys()];
    for (const map of maps) {
        let place = 0;
        for (const key of map.keys()) {
            if (!keys.includes(key)) keys.splice(place, 0, key);
            place = keys.indexOf(key) + 1;
        }
    }
    const numbers = member => {
        if (!member) return [el("td.number.first.dim", "\u2013"), el("td.number.dim", "\u2013")];
        const difference = found.get(member), [mark, text] = marks[difference] || [];
        return [
            el("td.number.first", {class: difference && `number first ${difference}`},
                mark && el("span.mark", {title: text}, mark + "\u00a0"), at(member)),
            el("td.number", {class: difference && `number ${difference}`}, extent(member)),
        ];
    };
    const all = layouts.flatMap(layout => layout.members), dated = all.some(member => member.since);
    const row = key => {
        const members = maps.map(map => map.get(key)), there = members.filter(Boolean);
        if (there[0].hole) {
            const head = el("th", {scope: "row"}, "hole");
            return el("tr.hole", head, el("td"), members.map(numbers), dated && el("td"));
        }
        const path = key.replace(/[^.]*$/, ""), link = `${name}.${key}`;
        return el("tr", {"data-name": link},
            el("th", {scope: "row"}, nameLink(link, el("span.dim", path), key.slice(path.length))),
            el("td.name", typeTexts(there.map(member => member.type))),
            members.map(numbers),
            dated && el("td.dim", [...new Set(there.map(when))].join(" or ")));
    };
    const head = text => el("th", {rowspan: 2, scope: "col"}, text);
    const heads = layouts.map(({abis}) =>
        el("th.abis", {colspan: 2, scope: "colgroup"}, abiText(abis)));
    const under = () => [el("th.number.abis", {scope: "col"}, "offset"),
        el("th.number", {scope: "col"}, "size")];
    return el("div.scroll", {tabindex: "0", role: "region", "aria-label": `Members of ${name}`},
        el("table",
            el("thead", el("tr", head("member"), head("type"), heads, dated && head("since")),
                el("tr", layouts.map(under))),
            el("tbody", keys.map(row))));
}

function layoutSection(name, layouts, found, {header, versions, title}) {
    return el("section", {"data-header": header, "data-versions": versions}, title,
        pictures(layouts, found), legend(layouts, found),
        layouts.some(layout => layout.members.length) && memberTable(name, layouts, found));
}

// by header, then what it is at other interface versions, held against the newest
function layoutSections(entry) {
    const name = bare(entry.name), all = headersOf(entry), variants = new Map();
    for (const layout of entry.variants)
        into(variants, headerOf(entry, layout) + layout.versions, newList).push(layout);
    const now = all.map(header => {
        const layouts = groupsIn(entry, header), small = el("small", " xen/", nameLink(header));
        const title = all.length > 1 && el("h2", abiText(abisOf(layouts)), small);
        return layoutSection(name, layouts, differences(layouts), {header, title});
    });
    const other = [...variants.values()].map(layouts => {
        const {versions} = layouts[0], abis = abisOf(layouts);
        const newest = entry.layouts.filter(layout => layout.abis.some(abi => abis.includes(abi)));
        const found = differences([...newest, ...layouts]), header = headerOf(entry, layouts[0]);
        const title = el("h2", versions === "not tools" ? "For guests"
            : `At interface versions ${versions}`);
        return layoutSection(name, layouts, found, {header, versions, title});
    });
    return [now, other];
}

function recordView(name) {
    const entry = recordOf(name), {header} = entry, abis = abisOf(entry.layouts);
    const operations = atlas.operations.filter(({record}) => record && bare(record) === name);
    const users = usedBy(name);
    const there = headers.get(header).records.map(other => bare(other.name));
    const before = there[there.indexOf(name) - 1], after = there[there.indexOf(name) + 1];
    const argument = ({name, number, hypercall}) =>
        [nameLink(name), el("span.dim", ` ${number} of ${hypercall}`)];
    return [entry.name,
        el("h1.name", {tabindex: "-1"}, entry.name),
        el("ul.facts",
            el("li", headersOf(entry).map((path, i) => [i ? ", " : "xen/", headerLink(path)])),
            when(entry) && el("li", entry.until ? "" : "since ", when(entry)),
            (entry.typedefs || []).map(other => el("li", "also ", el("span.name", other))),
            abis.length < atlas.abis.length && el("li", "only on ", abiText(abis)),
            conditions(entry).map(text => el("li.tag", text))),
        layoutSections(entry),
        operations.length > 0 && [el("h2", "Argument of"), names(operations, argument)],
        users.length > 0 && [el("h2", "Used by"), names(users, user => nameLink(user))],
        el("nav.turn", {"aria-label": "Beside it in the header"},
            before ? nameLink(before, "\u2190 ", breakable(before)) : el("span"),
            after && nameLink(after, breakable(after), " \u2192"))];
}

/* --- a header --- */

function strip(layout) {
    const end = layout.size * 8, box = el("div.strip", {"aria-hidden": "true"});
    for (const unit of unitsOf(treeOf(layout))) {
        if (unit.from >= end) continue;
        const share = (Math.min(unit.to, end) - unit.from) / end, left = unit.from / end;
        box.append(el("i", {class: unit.hole && "hole", title: describe(unit, ""),
            style: `left: ${left * 100}%; width: calc(${share * 100}% + 1px)`}));
    }
    return box;
}

const sizes = layouts =>
    [...new Set(layouts.map(({size, min}) => (min ? "\u2265 " : "") + size))].join(" or ");

// 4096 and 0x1000; a string in quotes; a string, too, is a number beyond 2^53
function valueText(value) {
    const isNumber = typeof value === "number" ||
        /^-?(0x[0-9a-f]+|\d+)$/.test(value) && Math.abs(Number(value)) > 2 ** 53;
    return el("span.name", isNumber ? String(value) : JSON.stringify(value),
        typeof value === "number" && value > 9 && el("span.dim", "  0x" + value.toString(16)));
}

function contents({records, operations, constants}) {
    return [[records, "record"], [operations, "operation"], [constants, "constant"]]
        .filter(([list]) => list.length).map(([list, what]) => plural(list.length, what));
}

function headerView(path) {
    const header = headers.get(path), {records, types, operations} = header;
    const isOperation = new Set(operations.map(entry => entry.name));
    const plain = header.constants.filter(entry => !isOperation.has(entry.name));
    const groups = entry => groupsIn(entry, path);
    const here = abisOf([...records, ...types, ...header.constants].flatMap(groups));

    // name, more cells, since when, and what else there is to say
    const row = (entry, cells, ...more) => {
        const abis = abisOf(groups(entry));
        const notes = [...more, abis.length < here.length && `only ${abiText(abis)}`,
            ...conditions(entry)].filter(Boolean).join(", ");
        const others = headersOf(entry).filter(other => other !== path);
        return el("tr", {"data-name": bare(entry.name)},
            el("th", {scope: "row"}, nameLink(bare(entry.name), entry.name)), cells,
            el("td.dim", when(entry)),
            el("td.dim", notes,
                others.map((other, i) => [i ? ", " : " also in ", headerLink(other)])));
    };
    // by ABI where they differ, then at other interface versions
    const values = entry => {
        const now = groups(entry), lines = now.map(({value, abis}) =>
            [valueText(value), now.length > 1 && el("span.dim", "  " + abiText(abis))]);
        for (const {value, abis, versions} of entry.variants || []) {
            const on = abis.length < abisOf(now).length ? abiText(abis) + ", " : "";
            lines.push([valueText(value), el("span.dim", `  ${on}at ${versions}`)]);
        }
        return el("td.wide", lines.map(line => el("div", line)));
    };
    const section = (title, list, heads, item) => list.length > 0 && [
        el("h2", title, el("small", ` ${list.length}`)),
        table([["name"], ...heads, ["since"], [""]], list.map(item))];

    return [path,
        el("h1.name", {tabindex: "-1"}, "xen/" + path),
        el("ul.facts", el("li", abiText(here)), contents(header).map(text => el("li", text))),
        section("Records", records, [["bytes, to scale", "strips"], ["size", "number"]], entry => {
            const layouts = groups(entry), last = layouts[layouts.length - 1];
            return row(entry, [el("td.strips", strip(last)), el("td.number", sizes(layouts))],
                layouts.length > 1 && `\u2260 ${layouts.length} layouts`);
        }),
        section("Operations", operations, [["number"], ["hypercall"], ["argument"]], entry =>
            row(entry, [values(entry),
                el("td.name", entry.hypercall, el("span.dim", ` ${entry.hypercall_number}`)),
                el("td.name", entry.record && typeText(entry.record))])),
        section("Constants", plain, [["value"]], entry => row(entry, values(entry))),
        section("Types", types, [["is"], ["size", "number"]], entry =>
            row(entry, [el("td.name", typeTexts(groups(entry).map(({type}) => type))),
                el("td.number", sizes(groups(entry)))]))];
}

/* --- the first page, and where there is none --- */

function folders(item) {
    const groups = new Map();
    for (const path of paths) into(groups, path.replace(/[^/]*$/, ""), newList).push(path);
    return [...groups].map(([folder, list]) => el("section", el("h3", "xen/" + folder),
        el("ul", list.map(path => item(path, path.slice(folder.length))))));
}

function homeView() {
    const example = recordOf("vcpu_runstate_info"), found = differences(example.layouts);
    const differing = atlas.records.filter(({layouts}) => layouts.length > 1).length;
    const abis = atlas.abis.slice(0, -1).join(", ") + " and " + atlas.abis[atlas.abis.length - 1];
    return ["",
        el("h1", {tabindex: "-1"}, "The public ABI of Xen, byte by byte"),
        el("p", "Every record, constant and operation of the headers of Xen ",
            `${atlas.xen} on ${abis}: `,
            `${atlas.records.length} records, ${differing} of them not the same everywhere, `,
            `${atlas.constants.length} constants, ${atlas.operations.length} of them operations. `,
            "Press ", el("kbd", "/"), " and type a name, or choose a header."),
        el("h2", "How to read a picture"),
        el("p", "A cell has its offset on the left and its size on the right, in bytes, and is as ",
            "wide as its bytes are. ABIs that agree share a picture. Here ",
            nameLink(bare(example.name), example.name),
            ", which x86_32 has without a hole; a torn line leaves rows out:"),
        pictures(example.layouts, found), legend(example.layouts, found),
        el("h2", "Headers"),
        el("div.index", folders((path, own) => el("li", el("a", {href: "#" + path}, own),
            el("span.dim", contents(headers.get(path))[0]))))];
}

function unknownView(what) {
    return ["",
        el("h1", {tabindex: "-1"}, "Not in this atlas"),
        el("p", "Nothing is named ", el("code", what), ". What comes near to it:"),
        names(near(what), name => nameLink(name))];
}

/* --- from the fragment to a view --- */

// the view, what it is of, and the name in it that is pointed at
function resolve(text) {
    if (!text) return [homeView];
    if (headers.has(text)) return [headerView, text];
    const name = bare(text), [first] = name.split("."), {kind, entry} = entries.get(first) || {};
    const member = name.slice(first.length), own = kind && bare(entry.name);
    if (kind === "records") return [recordView, own, own + member];
    return kind && !member ? [headerView, entry.header, own] : [unknownView, text];
}

function sideList(path, record) {
    return folders((other, own) => {
        const isHere = other === path;
        const inside = isHere ? headers.get(other).records.map(entry => bare(entry.name)) : [];
        const link = (name, current, text) =>
            el("a", {href: "#" + name, "aria-current": current}, text);
        return el("li", link(other, isHere && (record ? "true" : "page"), own),
            inside.length > 0 && el("ul", inside.map(name =>
                el("li", link(name, name === record && "page", breakable(name))))));
    });
}

let shown;                          // what is drawn, without the name that is pointed at
// draws what a fragment stands for, and marks the name in it; true where it is another view
function draw(text) {
    const [view, subject, target] = resolve(text);
    const main = $("main"), what = [view.name, subject, narrow.matches].join(" ");
    const fresh = what !== shown;
    if (fresh) {
        const [title, ...content] = view(subject);
        const record = view === recordView ? subject : "";
        document.title = (title ? title + " \u00b7 " : "") + "Xen ABI atlas";
        main.replaceChildren(...content.flat(9).filter(Boolean));
        const path = record ? recordOf(record).header : subject;
        $(".headers").replaceChildren(...sideList(path, record));
        shown = what;
    }
    for (const element of main.querySelectorAll(".here")) element.classList.remove("here");
    const row = target && $(`[data-name="${CSS.escape(target)}"]`, main);
    if (row) {
        row.classList.add("here");
        const member = CSS.escape(target.slice(target.indexOf(".") + 1));
        const cells = main.querySelectorAll(`.cell[data-member="${member}"]`);
        for (const cell of cells) cell.classList.add("here");
    }
    return fresh;
}

function show(first) {
    let text = location.hash.slice(1);
    try { text = decodeURIComponent(text); } catch { /* as it stands */ }
    const fresh = draw(text), side = $(".headers"), current = $("[aria-current=page]", side);
    if (fresh && current) side.scrollTop = current.offsetTop - side.clientHeight / 2;
    if (fresh && !first) $("h1").focus({preventScroll: true});
    if (history.state?.top != null) return scrollTo(0, history.state.top);
    if (fresh) scrollTo(0, 0);
    // to the name that is pointed at, where neither its row nor its cell is to be seen
    const seen = ({top, bottom}) => top > 60 && bottom < innerHeight;
    const spots = [...document.querySelectorAll("main .here")];
    if (spots.length && !spots.some(spot => seen(spot.getBoundingClientRect())))
        $("tr.here").scrollIntoView({block: "center"});
}

/* --- the search field and its list --- */

const input = $(".search input"), list = $("#found"), heard = $(".heard");
const most = 60;                    // are shown

const allOptions = () => [...list.querySelectorAll("[role=option]")];
function choose(index) {
    const options = allOptions();
    const chosen = options[(index + options.length) % options.length];
    for (const option of options) option.setAttribute("aria-selected", String(option === chosen));
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.scrollIntoView({block: "nearest"});
    input.setAttribute("aria-activedescendant", chosen.id);
}
function step(by) {
    choose(allOptions().findIndex(option => option.matches("[aria-selected=true]")) + by);
}

function openList() {
    const text = input.value.trim(), found = search(text);
    const [word] = bare(text).toLowerCase().split(/\s+/);
    const option = ({name, kind, header}, i) => {
        const from = name.toLowerCase().lastIndexOf(word), to = from + word.length;
        return el("li", {role: "option", id: "found-" + i, "data-name": name},
            el("span.name", name.slice(0, from), el("mark", name.slice(from, to)), name.slice(to)),
            el("span.dim", header ? `${kind}, ${header}` : kind));
    };
    const note = !found.length ? "No such name."
        : found.length > most ? `${found.length - most} more: type on` : "";
    list.replaceChildren(...found.slice(0, most).map(option));
    if (note) list.append(el("li.dim", {role: "presentation"}, note));
    list.hidden = !text;
    input.setAttribute("aria-expanded", String(!list.hidden));
    heard.textContent = text ? `${found.length} found` : "";
    choose(0);
}
function closeList() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    heard.textContent = "";
}
function follow(option) {
    if (!option) return;
    input.value = "";
    closeList();
    $("main").focus({preventScroll: true});
    location.hash = option.dataset.name;
}

input.addEventListener("input", openList);
input.addEventListener("focus", () => input.value && openList());
input.addEventListener("blur", closeList);
input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter") follow($("[aria-selected=true]", list));
    else if (event.key === "Escape") {
        if (!input.value) input.blur();
        input.value = "";
        closeList();
    } else return;
    event.preventDefault();
});
list.addEventListener("mousedown", event => event.preventDefault());    // the field keeps the focus
list.addEventListener("click", event => follow(event.target.closest("[role=option]")));

/* --- the rest --- */

document.addEventListener("keydown", event => {
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== "/" || held || event.target === input) return;
    event.preventDefault();
    input.focus();
    input.select();
});
document.addEventListener("click", event => {
    const cell = event.target.closest("[data-member]"), record = $("main tr[data-name*='.']");
    if (!cell || !record) return;
    location.hash = record.dataset.name.replace(/\..*/, ".") + cell.dataset.member;
});
$("[data-skip]").addEventListener("click", event => {
    event.preventDefault();
    $("main").focus();
});
addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
});

// the theme is the system's until one is chosen; some places allow no storage
const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
try { root.dataset.theme = localStorage.getItem("theme") || ""; } catch { /* not remembered */ }
$(".theme").addEventListener("click", () => {
    const now = root.dataset.theme || (dark.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* not remembered */ }
});

// going back returns to where one was on the page
history.scrollRestoration = "manual";
let settled;
addEventListener("scroll", () => {
    clearTimeout(settled);
    settled = setTimeout(() => history.replaceState({top: scrollY}, ""), 100);
}, {passive: true});
addEventListener("hashchange", () => {
    clearTimeout(settled);
    show(false);
});
narrow.addEventListener("change", () => show(false));

$("[data-version]").textContent = atlas.xen;
show(true);
performance.mark("interactive");
