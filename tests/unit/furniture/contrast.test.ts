import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const styles = readFileSync("app/globals.css", "utf8");

/** The colors a selector of the style sheet sets, by token. */
function tokens(selector: string): Record<string, string> {
  const start = styles.indexOf(`${selector} {`);
  const block = styles.slice(start, styles.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const washes = ["pine-wash", "cinnabar-wash", "amber-wash", "sky-wash"];
const letters = ["ink", "ink-2", "ink-3", "pine-ink", "cinnabar", "amber", "sky"];

const text = [
  ...letters.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...["ink", "ink-2", "ink-3", "pine-ink"].flatMap((ink) => washes.map((wash) => [ink, wash])),
  ["cinnabar", "cinnabar-wash"],
  ["amber", "amber-wash"],
  ["sky", "sky-wash"],
  ["on-pine", "pine"],
  ["on-pine", "pine-ink"],
  ["on-cinnabar", "cinnabar"],
  ["paper", "ink"],
];

const outlines = ["field", "pine", "cinnabar"].flatMap((line) => grounds.map((ground) => [line, ground]));

describe.each([
  ["light", '[data-theme="light"]'],
  ["dark", '[data-theme="dark"]'],
  ["dark by the device", '[data-theme="auto"]'],
])("the %s theme", (_, selector) => {
  const colors = tokens(selector);
  const between = (one = "", other = "") => contrast(colors[one] ?? "", colors[other] ?? "");

  test.each(text)("%s can be read on %s (4.5 : 1)", (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(outlines)("%s can be made out on %s (3 : 1)", (line, ground) => {
    expect(between(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("both dark themes are the same", () => {
  expect(tokens('[data-theme="auto"]')).toEqual(tokens('[data-theme="dark"]'));
});
