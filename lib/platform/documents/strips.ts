import type { Block } from "./definition";
import { codeStrips, ruleStrip, sealStrips } from "./marks";
import type { Room, Strip } from "./strip";
import { factStrips, tableStrips } from "./tables";
import { headingStrips, paragraphStrips } from "./text";

/** Lays one block out as strips for the given room. */
export function stripsOf(block: Block, room: Room): Strip[] {
  switch (block.kind) {
    case "heading":
      return headingStrips(block, room);
    case "paragraph":
      return paragraphStrips(block, room);
    case "facts":
      return factStrips(block, room);
    case "table":
      return tableStrips(block, room);
    case "seal":
      return sealStrips(block, room);
    case "code":
      return codeStrips(block, room);
    case "rule":
      return [ruleStrip(block, room)];
    case "space":
      return [{ height: 0, gap: block.height, draw: () => {} }];
    case "pageBreak":
      return [{ height: 0, newPage: true, draw: () => {} }];
    case "group":
      return groupStrips(block.blocks, room);
    case "firstThatFits":
      return firstThatFits(block.choices, room);
    case "columns":
      return [besideEachOther(block, room)];
  }
}

const heightOf = (strips: readonly Strip[]) =>
  strips.reduce((sum, strip) => sum + (strip.gap ?? 0) + strip.height, 0);

function firstThatFits(choices: readonly (readonly Block[])[], room: Room): Strip[] {
  let strips: Strip[] = [];
  for (const blocks of choices) {
    strips = blocks.flatMap((block) => stripsOf(block, room));
    if (heightOf(strips) <= room.height) break;
  }
  return strips;
}

function groupStrips(blocks: readonly Block[], room: Room): Strip[] {
  const strips = blocks.flatMap((block) => stripsOf(block, room));
  if (heightOf(strips) > room.height) return strips;
  return strips.map((strip, index) => ({ ...strip, withNext: index < strips.length - 1 }));
}

const gutter = 18;

function besideEachOther(block: Extract<Block, { kind: "columns" }>, room: Room): Strip {
  const free = room.width - gutter * (block.columns.length - 1);
  const whole = block.shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  const columns = block.columns.map((blocks, index) => {
    const width = (free * (block.shares[index] ?? 1)) / whole;
    const column = { left, strips: blocks.flatMap((inner) => stripsOf(inner, { ...room, width })) };
    left += width + gutter;
    return column;
  });
  const columnHeight = (strips: Strip[]) => heightOf(strips) - (strips[0]?.gap ?? 0);

  return {
    height: Math.max(0, ...columns.map((column) => columnHeight(column.strips))),
    gap: 6,
    draw: (canvas, x, y) => {
      for (const column of columns) {
        let top = y;
        for (const [index, strip] of column.strips.entries()) {
          if (index > 0) top += strip.gap ?? 0;
          strip.draw(canvas, x + column.left, top);
          top += strip.height;
        }
      }
    },
  };
}
