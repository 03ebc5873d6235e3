// SPDX-License-Identifier: MIT
// What tests/atlas/run asks of the page, there: what is drawn, as numbers and texts.
"use strict";

async function visit(fragment) {
    if (location.hash.slice(1) === fragment) return;
    const come = new Promise(done => addEventListener("hashchange", done, {once: true}));
    location.hash = fragment;
    await come;
}

const texts = elements => [...elements].map(element => element.textContent);

// where a cell is, in bytes from the left edge of its picture
function readCell(cell, left, byte) {
    const place = cell.getBoundingClientRect();
    return {
        title: cell.title,
        member: cell.dataset.member ?? null,
        hole: cell.classList.contains("hole"),
        numbers: texts(cell.querySelectorAll("i span")),
        from: (place.left - left) / byte,
        to: (place.right - 1 - left) / byte,
    };
}
function readPicture(figure) {
    const ruler = [...figure.querySelectorAll(".ruler")].map(mark => mark.getBoundingClientRect());
    const left = ruler[0]?.left, byte = (ruler[ruler.length - 1]?.right - left) / ruler.length;
    return {
        abis: figure.dataset.abis.split(" "),
        caption: figure.querySelector("figcaption span").textContent,
        wide: ruler.length,
        cells: [...figure.querySelectorAll(".bytes .cell")].map(cell => readCell(cell, left, byte)),
    };
}
// a name, then offset and size for each column of ABIs; without the marks of differences
function readRow(row) {
    return [...row.cells].filter((cell, i) => i !== 1)
        .map((cell, i) => i ? cell.textContent.replace(/^[^0-9\u2013]+/, "") : cell.textContent);
}
function readSection(section) {
    return {
        header: section.dataset.header,
        versions: section.dataset.versions ?? null,
        heads: texts(section.querySelectorAll("thead th.abis[colspan]")),
        rows: [...section.querySelectorAll("tbody tr")].map(readRow),
        pictures: [...section.querySelectorAll("figure")].map(readPicture),
    };
}
function readLinks() {
    const links = document.querySelectorAll("main a, .headers a");
    return [...new Set([...links].map(link => link.getAttribute("href")))];
}
function readRecords(names) {
    return Object.fromEntries(names.map(name => {
        draw(name);
        const [title] = texts(document.querySelectorAll("h1"));
        const sections = [...document.querySelectorAll("main > section")].map(readSection);
        return [name, {title, sections, links: readLinks()}];
    }));
}
function readHeader(path) {
    draw(path);
    const rows = [...document.querySelectorAll("main tr[data-name]")];
    const [first] = texts(document.querySelectorAll(".facts li"));
    return {
        links: readLinks(),
        abis: first === "every ABI" ? atlas.abis : first.split(" "),
        rows: Object.fromEntries(rows.map(row =>
            [row.dataset.name, [...row.cells].slice(1).map(cell => cell.innerText).join("\n")])),
    };
}

// each pair of colours that text is drawn in: what it is, its contrast, where
function contrasts() {
    const numbers = color => color.match(/[\d.]+/g).map(Number);
    const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const light = ([r, g, b]) =>
        0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
    const behind = element => {
        const color = getComputedStyle(element).backgroundColor;
        const isClear = (numbers(color)[3] ?? 1) === 0;
        return isClear && element.parentElement ? behind(element.parentElement) : color;
    };
    const pairs = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const isSeen = element.getClientRects().length && !element.closest("script, .heard");
        if (!walker.currentNode.data.trim() || !isSeen) continue;
        const pair = getComputedStyle(element).color + " on " + behind(element);
        pairs.set(pair, element.outerHTML.slice(0, 80));
    }
    return [...pairs].map(([pair, where]) => {
        const [a, b] = pair.split(" on ").map(color => light(numbers(color))).sort((a, b) => b - a);
        return [pair, (a + 0.05) / (b + 0.05), where];
    });
}

// the fragments whose pages are wider; a phone's window grows with them
function tooWide(fragments, width) {
    return fragments.filter(fragment => {
        draw(fragment);
        return document.documentElement.scrollWidth > width;
    });
}

// the longest that a letter takes while a word is typed, in ms
function slowestLetter(word) {
    let slowest = 0;
    for (let i = 1; i <= word.length; i++) {
        const begin = performance.now();
        input.value = word.slice(0, i);
        openList();
        document.body.getBoundingClientRect();
        slowest = Math.max(slowest, performance.now() - begin);
    }
    input.value = "";
    closeList();
    return slowest;
}
