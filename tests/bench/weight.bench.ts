import { gzipSync } from "node:zlib";
import { Client } from "pg";
import { type Server, startSite } from "./site/servers";
import { printTable } from "./support";

/**
 * The JavaScript that each public page and the sign-in make a browser load, packed, beside the floor: the page of an
 * unknown address, which is Next and our frame alone. Scripts for browsers without modules are not counted.
 */
const limit = 200_000;

const client = new Client(process.env.DATABASE_URL);

const fixed = [
  ...[
    "/",
    "/organizations",
    "/organizations?q=服务",
    "/organizations?view=map",
    "/organizations?view=figures",
  ],
  ...["/announcements", "/guides", "/sign-in", "/sign-in/code", "/rules", "/open-data"],
  ...["/privacy", "/accessibility", "/site-map"],
];

async function addresses(): Promise<string[]> {
  const { rows } = await client.query(`
    SELECT (SELECT min("uscc") FROM "Organization") AS "uscc", (SELECT min("filingNumber") FROM "Organization") AS "filed",
      (SELECT "id" FROM "Announcement" WHERE "status" = 'published' ORDER BY "publishedAt" LIMIT 1) AS "announcement"`);
  const [{ uscc, filed, announcement }] = rows;
  const entry = ["", "/people", "/changes", "/certificate"].map((tab) => `/organizations/${uscc}${tab}`);
  return [
    ...fixed,
    ...entry,
    `/organizations/filed/${filed}`,
    ...(announcement ? [`/announcements/${announcement}`] : []),
  ];
}

const scriptsIn = (html: string) => {
  const tags = html.match(/<(?:script|link)\b[^>]*>/giu) ?? [];
  const loaded = tags.filter((tag) => !/nomodule/iu.test(tag));
  return new Set(loaded.flatMap((tag) => /(?:src|href)="([^"]+\.js[^"]*)"/u.exec(tag)?.[1] ?? []));
};

const packed = new Map<string, Promise<number>>();

/** Bytes of a script as it travels. */
function weightOf(site: Server, script: string): Promise<number> {
  const known = packed.get(script);
  if (known) return known;
  const weight = fetch(new URL(script, site.address)).then(async (answer) =>
    answer.ok ? gzipSync(Buffer.from(await answer.arrayBuffer())).length : Promise.reject(new Error(script)),
  );
  packed.set(script, weight);
  return weight;
}

async function weigh(site: Server, path: string) {
  const html = await (await fetch(site.address + path)).text();
  const weights = await Promise.all([...scriptsIn(html)].map((script) => weightOf(site, script)));
  return {
    path,
    scripts: weights.length,
    bytes: weights.reduce((sum, weight) => sum + weight, 0),
    html: gzipSync(html).length,
  };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

await client.connect();
const site = await startSite();
try {
  const floor = await weigh(site, "/there-is-no-such-page");
  const pages = [floor];
  for (const path of await addresses()) pages.push(await weigh(site, path));
  printTable(
    pages.map(({ path, scripts, bytes, html }) => ({
      page: path,
      scripts: String(scripts),
      "JavaScript kB": kilobytes(bytes),
      "above the floor": kilobytes(bytes - floor.bytes),
      "HTML kB": kilobytes(html),
      "": bytes > limit ? "✗" : "✓",
    })),
  );
  const heavy = pages.filter(({ bytes }) => bytes > limit);
  if (heavy.length > 0) {
    console.error(`\n✗ ${heavy.length} pages load more than ${limit / 1000} kB of JavaScript.`);
    process.exitCode = 1;
  }
} finally {
  await site.stop();
  await client.end();
}
