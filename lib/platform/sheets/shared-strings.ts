import type { Archive } from "./archive";
import { unescapeControls } from "./cell-values";
import type { SheetLimits } from "./limits";
import { SheetProblem } from "./problem";
import { StringTable } from "./string-table";
import { readXml } from "./xml";

/** The texts that cells name by number, rich text joined and phonetic guides left out. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
  limits: SheetLimits,
): Promise<StringTable> {
  const strings = new StringTable();
  if (part === undefined || !archive.has(part)) return strings;
  if (archive.size(part) > limits.sharedStringBytes) throw new SheetProblem("tooMuchText");
  let string = "";
  let insideText = false;
  let insidePhonetic = false;
  const reading = readXml(archive.read(part), {
    open(name) {
      if (name === "si") string = "";
      else if (name === "rPh") insidePhonetic = true;
      else if (name === "t") insideText = !insidePhonetic;
    },
    text(text) {
      if (insideText) string += text;
    },
    close(name) {
      if (name === "t") insideText = false;
      else if (name === "rPh") insidePhonetic = false;
      else if (name === "si") strings.push(unescapeControls(string));
    },
  });
  for await (const _ of reading) {
    if (strings.length > limits.sharedStrings) throw new SheetProblem("tooMuchText");
  }
  return strings;
}
