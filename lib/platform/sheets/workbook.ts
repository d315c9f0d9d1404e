import { posix } from "node:path";
import type { Archive } from "./archive";
import { describingPartBytes } from "./limits";
import { SheetProblem } from "./problem";
import { readXmlWhole, type XmlReader } from "./xml";

/** Where the parts of a workbook lie in its archive. */
export interface Workbook {
  /** Visible sheets in the order of their tabs. */
  sheets: { name: string; part: string }[];
  /** Dates count from 1904 (old Macintosh files) instead of 1900. */
  from1904: boolean;
  sharedStringsPart: string | undefined;
  stylesPart: string | undefined;
}

/** Finds sheets, styles and shared strings by the relations of the workbook, not by customary names. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const workbookPart = await findWorkbookPart(archive);
  const related = await readRelations(archive, workbookPart);
  const workbook: Workbook = {
    sheets: [],
    from1904: false,
    sharedStringsPart: [...related.values()].find((relation) => relation.type === "sharedStrings")?.part,
    stylesPart: [...related.values()].find((relation) => relation.type === "styles")?.part,
  };
  await readPart(archive, workbookPart, {
    open(name, attributes) {
      if (name === "workbookPr") workbook.from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const relation = related.get(relationId(attributes));
      if (relation?.type !== "worksheet" || !archive.has(relation.part)) return;
      workbook.sheets.push({ name: attributes.name ?? "", part: relation.part });
    },
  });
  if (workbook.sheets.length === 0) throw new SheetProblem("noRows");
  return workbook;
}

/** Reads a part that must be small, whole. */
export async function readPart(archive: Archive, part: string, reader: XmlReader): Promise<void> {
  if (archive.size(part) > describingPartBytes) throw new SheetProblem("inflatesTooMuch");
  await readXmlWhole(archive.read(part), reader);
}

async function findWorkbookPart(archive: Archive): Promise<string> {
  const roots = archive.has("_rels/.rels") ? await readRelations(archive, "") : new Map<string, Relation>();
  const root = [...roots.values()].find((relation) => relation.type === "officeDocument")?.part;
  const part = root ?? "xl/workbook.xml";
  if (!archive.has(part) || !/^xl\/.*\.xml$/i.test(part)) throw notAWorkbook(archive);
  return part;
}

function notAWorkbook(archive: Archive): SheetProblem {
  const names = archive.names();
  if (names.some((name) => name.endsWith("workbook.bin"))) return new SheetProblem("binaryWorkbook");
  if (names.includes("mimetype") && names.includes("content.xml")) return new SheetProblem("openDocument");
  if (names.some((name) => name.startsWith("word/") || name.startsWith("ppt/")))
    return new SheetProblem("document");
  return new SheetProblem("archive");
}

interface Relation {
  part: string;
  type: string;
}

async function readRelations(archive: Archive, ofPart: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(ofPart);
  const relationsPart = posix.join(folder, "_rels", `${posix.basename(ofPart)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(relationsPart)) throw notAWorkbook(archive);
  await readPart(archive, relationsPart, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      const target = attributes.Target ?? "";
      const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      relations.set(attributes.Id ?? "", { part, type: (attributes.Type ?? "").split("/").at(-1) ?? "" });
    },
  });
  return relations;
}

/** The relation's id carries a namespace prefix that each writer chooses. */
function relationId(attributes: Record<string, string>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name ? (attributes[name] ?? "") : "";
}
