import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { syntheticSearchRow } from "./synthetic-organizations";

const onePlace = ["310107015"];

const columns = [
  ...["id", "kind", "name", "uscc", "sector", "domicile", "subdistrictCode", "establishedOn"],
  ...["legalRepresentativeName", "searchText", "grams", "latinText", "sortKey"],
];

const escaped = (text: string) =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");

function* copyLines(from: number, to: number, sector: string, places: readonly string[]): Generator<string> {
  for (let number = from; number < to; number += 1) {
    const row = syntheticSearchRow(number);
    const kind = row.uscc.charAt(1) === "1" ? "socialGroup" : "socialServiceOrganization";
    const grams = `{${row.grams.map((gram) => `"${gram}"`).join(",")}}`;
    yield `${[
      ...[
        randomUUID(),
        kind,
        row.name,
        row.uscc,
        sector,
        `上海市普陀区长寿路${number}号`,
        places[number % places.length] ?? "",
        "2012-05-20",
      ],
      ...[row.legalRepresentativeName, row.searchText, grams, row.latinText, row.sortKey],
    ]
      .map(escaped)
      .join("\t")}\n`;
  }
}

/**
 * Fills the register with the synthetic organizations `from` to below `to`, by turns in the subdistricts of these codes;
 * indexes are built afterwards, as for any bulk load.
 */
export async function fillRegister(
  client: Client,
  from: number,
  to: number,
  places: readonly string[] = onePlace,
): Promise<void> {
  await client.query(
    `INSERT INTO "Subdistrict" ("code", "name", "englishName")
     SELECT code, '街道' || code, 'Subdistrict ' || code FROM unnest($1::text[]) code ON CONFLICT DO NOTHING`,
    [places],
  );
  const sectors = await client.query(`SELECT (enum_range(NULL::"Sector"))[1]::text AS first`);
  const indexes = await client.query(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'Organization' AND indexdef NOT LIKE '%UNIQUE%'`,
  );
  for (const { name } of indexes.rows) await client.query(`DROP INDEX "${name}"`);
  const names = columns.map((column) => `"${column}"`).join(", ");
  await pipeline(
    Readable.from(copyLines(from, to, sectors.rows[0].first, places)),
    client.query(copyFrom(`COPY "Organization" (${names}) FROM STDIN`)),
  );
  await client.query("SET maintenance_work_mem = '512MB'");
  for (const { definition } of indexes.rows) await client.query(definition);
  await client.query(`VACUUM ANALYZE "Organization"`);
}
