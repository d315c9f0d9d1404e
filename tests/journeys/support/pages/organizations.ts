import { applicationNamed, at, firstOf, plain, type Reach, type Row } from "./reach";

/** A form about the first record on the organization's own credit page. */
const recordForm =
  (form: string): Reach =>
  async (page, say) => {
    const text = await (await page.request.get("/organization/credit")).text();
    const [, id = ""] = text.match(/objection\?record=([0-9a-f-]{36})/) ?? [];
    await at(`/organization/credit/${form}?record=${id}`)(page, say);
  };

const ownEvaluation = /^\/organization\/evaluations\/[0-9a-f-]{36}$/;

export const forOrganizations: Row[] = [
  ...plain("/organization", "/organization/members", "/applications", "/applications/new"),
  ...plain("/organization/annual-checks"),
  ...plain("/organization/complaints", "/organization/credit"),
  ...["objection", "repair"].map((form) => ({
    page: `/organization/credit/${form}`,
    open: recordForm(form),
  })),
  {
    page: "/organization/complaints/[id]",
    open: firstOf("/organization/complaints", /^\/organization\/complaints\/[0-9a-f-]{36}$/),
  },
  ...["", "/check", "/files"].map((then) => ({
    page: `/organization/annual-checks/[year]${then}`,
    open: at(`/organization/annual-checks/2025${then}`),
  })),
  { page: "/organization/annual-checks/[year]", open: at("/organization/annual-checks/2024") },
  {
    page: "/organization/annual-checks/[year]/receipt",
    open: at("/organization/annual-checks/2024/receipt"),
  },
  ...["basics", "governance", "work", "balanceSheet", "activityStatement"].map((section) => ({
    page: "/organization/annual-checks/[year]/sections/[section]",
    open: at(`/organization/annual-checks/2025/sections/${section}`),
  })),
  { page: "/applications/new/[kind]", open: at("/applications/new/deregistration") },
  ...["", "/sections/changes", "/sections/meeting"].map((part) => ({
    page: `/applications/[id]${part === "" ? "" : "/sections/[section]"}`,
    open: applicationNamed(
      "变更登记 上海普陀区暖邻加装电梯|Change of registration 上海普陀区暖邻加装电梯",
      part,
    ),
  })),
  { page: "/organization/evaluations", open: at("/organization/evaluations") },
  { page: "/organization/evaluations/[id]", open: firstOf("/organization/evaluations", ownEvaluation) },
  {
    page: "/organization/evaluations/[id]/[dimension]",
    open: async (page, say) => {
      await firstOf("/organization/evaluations", ownEvaluation)(page, say);
      const own = new URL(page.url()).pathname;
      await firstOf(own, new RegExp(`^${own}/[a-zA-Z]+$`))(page, say);
    },
  },
];
