import type { Client } from "pg";
import type { Asked } from "./measure";

const variety = 20;
const searched =
  "服务 社区 文化 学校 体育 发展 艺术 助老 法律 环保 幼儿 科技 志愿 健康 教育 养老 青年 书画 商会 培训".split(
    " ",
  );
const at = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;

async function textsOf(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  return rows.map(([text]) => text);
}

/** The measured pages with addresses that exist in this database. */
export async function pagesOf(client: Client): Promise<Asked[]> {
  const codes = await textsOf(
    client,
    `SELECT "uscc" FROM "Organization" WHERE "uscc" IS NOT NULL ORDER BY md5("uscc") LIMIT ${variety}`,
  );
  const subdistricts = await textsOf(
    client,
    `SELECT DISTINCT "subdistrictCode" FROM "Organization" WHERE "uscc" IS NOT NULL ORDER BY 1`,
  );
  const kinds = ["socialGroup", "socialServiceOrganization"];
  const narrowed = subdistricts.flatMap((subdistrict) => kinds.map((kind) => ({ subdistrict, kind })));
  return [
    { name: "route without a page", paths: ["/api/health/live"], control: "/hello" },
    { name: "home", paths: ["/"] },
    { name: "register, first page", paths: ["/organizations"] },
    { name: "register, two characters", paths: searched.map((q) => at("/organizations", { q })) },
    { name: "register, two facets", paths: narrowed.map((query) => at("/organizations", query)) },
    { name: "organization", paths: codes.map((code) => `/organizations/${code}`) },
    {
      name: "suggestions",
      paths: searched.map((q) => at("/api/v1/organizations/suggestions", { q })),
    },
    { name: "open data, 20 entries", paths: ["/api/v1/organizations"] },
  ];
}
