import { Client } from "pg";
import { database } from "@/lib/platform/db/client";
import { makeSession } from "@/tests/factories/accounts";
import { fillCases } from "./inbox/fill-cases";
import { makeRoom } from "./site/cores";
import { type Asked, measureCold, measureWarm } from "./site/measure";
import { startControl, startSite } from "./site/servers";

/**
 * What the case page bears on one core: an officer of the bureau opens open and decided cases of the demonstration, each
 * with its dossier, machine checks, letters, messages and timeline. Measured among the cases of the demonstration and
 * again among 20,000 more, beside a bare Fastify that reads the same rows and shows them without look.
 *
 * LINLI_BENCH_CASES=0 leaves the many cases out; LINLI_BENCH_SECONDS is the length of a round.
 */
const cases = Number(process.env.LINLI_BENCH_CASES ?? "20000");
const seconds = Number(process.env.LINLI_BENCH_SECONDS ?? "2");
const variety = 20;

const client = new Client(process.env.DATABASE_URL);

async function pathsOf(condition: string): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT c."id" FROM "Case" c JOIN "Registration" r ON r."caseId" = c."id"
     WHERE c."authority" = 'bureau' AND ${condition} ORDER BY md5(c."id"::text) LIMIT ${variety}`,
  );
  return rows.map(({ id }) => `/bureau/cases/${id}`);
}

async function cookieOfOfficer(): Promise<string> {
  const { id } = await database().account.findUniqueOrThrow({ where: { loginName: "bureau.registration" } });
  const { token } = await makeSession(id, new Date());
  return `linli.session=${token}`;
}

async function measureAll(title: string, pages: Asked[]): Promise<void> {
  console.log(`\n${title}`);
  await measureCold(pages);
  const [site, control] = [await startSite(), await startControl()];
  await measureWarm(pages, { site, control, seconds });
  await Promise.all([site.stop(), control.stop()]);
}

await client.connect();
try {
  await makeRoom(client);
  const cookie = await cookieOfOfficer();
  const pages = [
    { name: "case that waits for the bureau", paths: await pathsOf(`c."waitsFor" = 'bureau'`), cookie },
    { name: "decided case", paths: await pathsOf(`c."status" IN ('approved', 'refused')`), cookie },
  ];
  await measureAll("The cases of the demonstration", pages);
  if (cases > 0) {
    await fillCases(client, cases);
    await measureAll(`With ${cases.toLocaleString("en-US")} more cases`, pages);
  }
} finally {
  await client.end();
  await database().$disconnect();
}
