import { expect, type Page } from "@playwright/test";
import { checkRows, uploadSheet } from "./import-steps";
import type { signedIn } from "./sessions";
import { givePassword } from "./sign-in";
import { containing, type Say } from "./words";

type Reach = (page: Page, say: Say) => Promise<unknown>;

/** One page of the app folder: its address there, who may see it, and how one gets to an example of it. */
type Row = { page: string; open: Reach };

const at =
  (address: string): Reach =>
  async (page) => {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBeLessThan(400);
  };

/** Opens the first record of a list whose path has this shape. */
const firstOf =
  (list: string, shape: RegExp, then = ""): Reach =>
  async (page, say) => {
    const text = await (await page.request.get(list)).text();
    const paths = [...text.matchAll(/href="([^"?]+)[^"]*"/g)].map(([, path = ""]) => path);
    const found = paths.find((path) => shape.test(path));
    expect(found, `a record in ${list}`).toBeDefined();
    await at(`${found}${then}`)(page, say);
  };

const plain = (...addresses: string[]): Row[] => addresses.map((page) => ({ page, open: at(page) }));

const organization = "/organizations/52310107MJX0000263";

const forVisitors: Row[] = [
  ...["", "?list=seriousDishonesty", "?q=没有这样的名称"].map((query) => ({
    page: "/lists",
    open: at(`/lists${query}`),
  })),
  ...plain(
    "/",
    "/accessibility",
    "/announcements",
    "/complaints",
    "/guides",
    "/open-data",
    "/organizations",
    "/outbox",
    "/privacy",
  ),
  ...plain("/rules", "/sign-in", "/site-map", "/verify"),
];

const forSeekers: Row[] = [
  ...["?view=map", "?view=figures", "?register=filed", "?q=nuanlinjiazhuang", "?q=没有这样的名称"].map(
    (view) => ({
      page: "/organizations",
      open: at(`/organizations${view}`),
    }),
  ),
  ...["", "/annual-checks", "/people", "/changes", "/certificate"].map((tab) => ({
    page: "/organizations/[uscc]",
    open: at(organization + tab),
  })),
  {
    page: "/organizations/[uscc]",
    open: firstOf("/organizations?status=deregistered", /^\/organizations\/\w{18}$/),
  },
  {
    page: "/organizations/filed/[filingNumber]",
    open: firstOf("/organizations?register=filed", /^\/organizations\/filed\//),
  },
];

const aCase = /^\/[a-z-]+\/cases\/[0-9a-f-]{36}$/;

/** A case of the demonstration by the name in its title, at the desk with this inbox. */
const caseNamed = (desk: string, name: string): Row => ({
  page: `${desk}/cases/[id]`,
  open: firstOf(`${desk}/cases?tab=all&q=${encodeURIComponent(name)}`, aCase),
});

/** An application of one's own by its title, or a page below it. */
const applicationNamed =
  (title: string, then = ""): Reach =>
  async (page, say) => {
    await page.goto("/applications");
    const link = page.getByRole("link", { name: new RegExp(title) }).first();
    await at(`${await link.getAttribute("href")}${then}`)(page, say);
  };

const forOthers: Row[] = [
  {
    page: "/complaints/new",
    open: async (page, say) => {
      await page.goto(`/complaints?q=${encodeURIComponent("暖邻加装")}`);
      const link = page.getByRole("link", { name: containing(say("complaints.landing.complain")) }).first();
      await at(`${await link.getAttribute("href")}`)(page, say);
    },
  },
  { page: "/announcements/[id]", open: firstOf("/announcements", /^\/announcements\/[\w-]+$/) },
  { page: "/guides/[slug]", open: firstOf("/guides", /^\/guides\/./) },
  { page: "/guides/[slug]", open: at("/guides/deregister") },
  { page: "/verify/[code]", open: firstOf(`${organization}/certificate`, /^\/verify\/./) },
  { page: "/verify/[code]", open: at("/verify/never-issued") },
  { page: "/invitation/[token]", open: at("/invitation/used-up") },
  {
    page: "/sign-in/code",
    open: async (page, say) => {
      await page.goto("/sign-in");
      await page.getByLabel(say("signIn.code.recipient"), { exact: true }).fill("13900139077");
      await page.getByRole("button", { name: say("signIn.code.send") }).click();
      await expect(page).toHaveURL(/\/sign-in\/code/);
    },
  },
  {
    page: "/sign-in/second-factor",
    open: async (page, say) => {
      await page.goto("/sign-in");
      await givePassword(page, say, "bureau.leader");
      await expect(page).toHaveURL(/\/sign-in\/second-factor/);
    },
  },
  ...plain(
    "/styleguide",
    "/styleguide/charts",
    "/styleguide/controls",
    "/styleguide/desk",
    "/styleguide/lists",
  ),
  ...plain("/styleguide/records"),
];

const forResidents: Row[] = [
  ...plain("/account", "/account/desk", "/account/notices", "/account/security", "/account/sessions"),
  ...plain("/account/second-factor", "/sign-in/second-factor/set-up"),
  {
    page: "/account/address",
    open: async (page, say) => {
      await page.goto("/account");
      await page.getByLabel(say("account.address.new")).fill("13900139055");
      await page.getByRole("button", { name: say("account.address.send") }).click();
      await expect(page).toHaveURL(/\/account\/address/);
    },
  },
];

const draft = "彩虹桥志愿服务中心";
const returned = "小雨点儿童陪伴中心";

const forApplicants: Row[] = [
  ...plain("/applications", "/applications/new"),
  ...["establishment", "communityFiling"].map((kind) => ({
    page: "/applications/new/[kind]",
    open: at(`/applications/new/${kind}`),
  })),
  ...[draft, returned].map((title) => ({ page: "/applications/[id]", open: applicationNamed(title) })),
];

const forWriters: Row[] = [
  { page: "/applications/[id]/check", open: applicationNamed(draft, "/check") },
  { page: "/applications/[id]/materials", open: applicationNamed(returned, "/materials") },
  { page: "/applications/[id]/receipt", open: applicationNamed(returned, "/receipt") },
  ...["name", "purpose", "supervision", "place", "officers", "charter"].map((section) => ({
    page: "/applications/[id]/sections/[section]",
    open: applicationNamed(section === "officers" ? returned : draft, `/sections/${section}`),
  })),
];

const anOrganization = /^\/bureau\/organizations\/[0-9a-f-]{36}$/;

const forOfficers: Row[] = [
  ...plain("/bureau", "/bureau/amendments", "/bureau/announcements", "/bureau/announcements/new"),
  ...plain("/bureau/organizations", "/bureau/organizations/deadlines"),
  ...["", "?tab=people", "?tab=history"].map((tab) => ({
    page: "/bureau/organizations/[id]",
    open: firstOf("/bureau/organizations", anOrganization, tab),
  })),
  {
    page: "/bureau/organizations/[id]/amend",
    open: firstOf("/bureau/organizations", anOrganization, "/amend"),
  },
  ...["all&status=proposed", "all&status=confirmed"].map((queue) => ({
    page: "/bureau/amendments/[id]",
    open: firstOf(`/bureau/amendments?queue=${queue}`, /^\/bureau\/amendments\/[0-9a-f-]{36}$/),
  })),
  {
    page: "/bureau/announcements/[id]",
    open: firstOf("/bureau/announcements", /^\/bureau\/announcements\/[0-9a-f-]{36}$/),
  },
];

const forCaseOfficers: Row[] = [
  ...plain("/bureau/statistics"),
  ...["", "?tab=all", "?tab=closed"].map((tab) => ({
    page: "/bureau/cases",
    open: at(`/bureau/cases${tab}`),
  })),
  ...["邻光社区助老", "暖邻加装电梯", "银杏合唱队"].map((name) => caseNamed("/bureau", name)),
];

const anAccount = /^\/admin\/accounts\/[0-9a-f-]{36}$/;
const sheet = "统一社会信用代码,名称,联系电话\r\n52310107MJX0000264,,021-52560000\r\n";

const forSupervision: Row[] = [
  ...plain("/bureau/complaints", "/bureau/penalties", "/bureau/penalties/new"),
  ...plain("/bureau/inspections", "/bureau/inspections/new", "/bureau/inspections/plans"),
  ...plain("/bureau/inspections/plans/new", "/bureau/contact-checks", "/bureau/contact-checks/new"),
  ...plain("/bureau/external-records", "/bureau/external-records/new", "/bureau/external-records/sheets"),
  ...plain("/bureau/restricted-persons", "/bureau/restricted-persons/new"),
  {
    page: "/bureau/inspections/plans/[id]",
    open: firstOf("/bureau/inspections/plans", /^\/bureau\/inspections\/plans\/[0-9a-f-]{36}$/),
  },
  {
    page: "/inspections/[id]",
    open: async (page, say) => {
      await firstOf("/bureau/inspections", /^\/bureau\/inspections\/plans\/[0-9a-f-]{36}$/)(page, say);
      await at(`/inspections/${page.url().split("/").at(-1)}`)(page, say);
    },
  },
  {
    page: "/bureau/external-records/sheets/[id]",
    open: firstOf("/bureau/external-records/sheets", /^\/bureau\/external-records\/sheets\/[0-9a-f-]{36}$/),
  },
  {
    page: "/bureau/inspections/[id]/visit",
    open: async (page, say) => {
      await firstOf("/bureau/inspections?status=notified", aCase)(page, say);
      await at(`/bureau/inspections/${page.url().split("/").at(-1)}/visit`)(page, say);
    },
  },
  {
    page: "/bureau/external-records/[id]",
    open: firstOf("/bureau/external-records", /^\/bureau\/external-records\/[0-9a-f-]{36}$/),
  },
  {
    page: "/bureau/restricted-persons/[id]",
    open: firstOf("/bureau/restricted-persons", /^\/bureau\/restricted-persons\/[0-9a-f-]{36}$/),
  },
  ...["inspection", "contactCheck", "complaint", "penalty"].map((procedure) => ({
    page: "/bureau/cases/[id]",
    open: firstOf(`/bureau/cases?tab=all&procedure=${procedure}`, aCase),
  })),
];

const aRulebook = /^\/bureau\/credit\/rulebooks\/[0-9a-f-]{36}$/;
const aRecord = /^\/credit\/records\/[0-9a-f-]{36}$/;
const creditTab = `${organization}/credit`;
const publicScore = `/credit${organization}`;

const forCreditReaders: Row[] = [
  ...plain("/credit", "/credit/organizations", "/credit/rulebooks", "/credit/certificates"),
  { page: "/organizations/[uscc]", open: at(creditTab) },
  { page: "/credit/organizations", open: at("/credit/organizations?grade=B&q=没有这样的名称") },
  { page: "/credit/organizations/[uscc]", open: at(`${publicScore}?day=2026-02-02`) },
  { page: "/credit/organizations/[uscc]/history", open: at(`${publicScore}/history`) },
  { page: "/credit/organizations/[uscc]/compare", open: at(`${publicScore}/compare`) },
  { page: "/credit/records/[id]", open: firstOf(creditTab, aRecord) },
  { page: "/credit/rulebooks/[ordinal]", open: firstOf("/credit/rulebooks", /^\/credit\/rulebooks\/\d+$/) },
  { page: "/credit/certificates/[code]", open: at("/credit/certificates/never-issued") },
];

const forCreditDesk: Row[] = [
  ...plain("/bureau/credit", "/bureau/credit/organizations", "/bureau/credit/rulebooks"),
  { page: "/bureau/credit", open: at("/bureau/credit?view=year") },
  {
    page: "/bureau/credit/organizations/[id]",
    open: firstOf("/bureau/credit/organizations", /^\/bureau\/credit\/organizations\/[0-9a-f-]{36}$/),
  },
  { page: "/bureau/credit/rulebooks/[id]", open: firstOf("/bureau/credit/rulebooks", aRulebook) },
  {
    page: "/bureau/credit/rulebooks/[id]/adopt",
    open: firstOf("/bureau/credit/rulebooks", aRulebook, "/adopt"),
  },
  {
    page: "/bureau/credit/rulebooks/rehearsals/[id]",
    open: async (page) => {
      const hrefsIn = async (address: string) =>
        [...(await (await page.request.get(address)).text()).matchAll(/href="([^"?]+)[^"]*"/g)].map(
          ([, path = ""]) => path,
        );
      const rulebooks = (await hrefsIn("/bureau/credit/rulebooks")).filter((path) => aRulebook.test(path));
      const paths = (await Promise.all([...new Set(rulebooks)].map(hrefsIn))).flat();
      const rehearsal = paths.find((path) => /\/rehearsals\/[0-9a-f-]{36}$/.test(path));
      expect(rehearsal, "a rehearsal of any version").toBeDefined();
      await page.goto(rehearsal ?? "");
    },
  },
  {
    page: "/bureau/cases/[id]",
    open: firstOf("/bureau/cases?tab=all&procedure=objection", aCase),
  },
];

const forCredit: Row[] = [
  ...["", "?list=exits", "?list=abnormalActivities", "?list=seriousDishonesty"].map((query) => ({
    page: "/bureau/lists",
    open: at(`/bureau/lists${query}`),
  })),
  ...["", "?condition=minorPenalty"].map((query) => ({
    page: "/bureau/lists/preview",
    open: at(`/bureau/lists/preview${query}`),
  })),
  ...plain("/bureau/lists/new"),
  ...["listing", "repair"].map((procedure) => ({
    page: "/bureau/cases/[id]",
    open: firstOf(`/bureau/cases?tab=all&procedure=${procedure}`, aCase),
  })),
];

const forAnnualChecks: Row[] = [
  ...plain("/bureau/annual-checks", "/bureau/annual-checks/clean", "/bureau/annual-checks/list"),
  ...["?state=unfiled", "?state=unfiled&year=2022", "?state=rectifying&q=没有这样的名称"].map((query) => ({
    page: "/bureau/annual-checks/list",
    open: at(`/bureau/annual-checks/list${query}`),
  })),
  ...["", "?year=2026"].map((query) => ({
    page: "/bureau/annual-checks/campaigns/[id]",
    open: firstOf(`/bureau/annual-checks${query}`, /^\/bureau\/annual-checks\/campaigns\/[0-9a-f-]{36}$/),
  })),
  ...["endorsed", "reviewed", "rectified"].map((status) => ({
    page: "/bureau/cases/[id]",
    open: firstOf(`/bureau/cases?tab=all&procedure=annualCheck&status=${status}`, aCase),
  })),
];

const uuid = "[0-9a-f-]{36}";
const anEvaluation = new RegExp(`^/reviewer/evaluations/${uuid}$`);

const forEvaluationOfficers: Row[] = [
  ...plain("/bureau/evaluations", "/bureau/evaluations/grades", "/bureau/evaluations/rounds/new"),
  ...plain("/bureau/evaluations/sets"),
  {
    page: "/bureau/evaluations/rounds/[id]",
    open: firstOf("/bureau/evaluations", new RegExp(`^/bureau/evaluations/rounds/${uuid}$`)),
  },
  {
    page: "/bureau/evaluations/sets/[id]",
    open: firstOf("/bureau/evaluations/sets", new RegExp(`^/bureau/evaluations/sets/${uuid}$`)),
  },
  {
    page: "/bureau/evaluations/sets/[id]/[dimension]",
    open: async (page, say) => {
      await firstOf("/bureau/evaluations/sets", new RegExp(`^/bureau/evaluations/sets/${uuid}$`))(page, say);
      const copy = page.getByRole("button", { name: say("evaluations.bureau.copy") });
      if ((await copy.count()) > 0) await copy.click();
      await page.locator("main li a[href*='/bureau/evaluations/sets/']").first().click();
    },
  },
  {
    page: "/bureau/evaluations/assessors/[id]",
    open: async (page, say) => {
      await firstOf("/bureau/cases?tab=all&procedure=evaluation&status=admitted", aCase)(page, say);
      await at(`/bureau/evaluations/assessors/${page.url().split("/").at(-1)}`)(page, say);
    },
  },
  ...["assessing", "publicity", "graded"].map((status) => ({
    page: "/bureau/cases/[id]",
    open: firstOf(`/bureau/cases?tab=all&procedure=evaluation&status=${status}`, aCase),
  })),
];

const forReviewers: Row[] = [
  ...plain("/reviewer"),
  { page: "/reviewer/evaluations/[id]", open: firstOf("/reviewer", anEvaluation) },
  {
    page: "/reviewer/evaluations/[id]/[dimension]",
    open: async (page) => {
      await page.goto("/reviewer");
      const open = page
        .locator("section")
        .filter({ hasText: /\d+/ })
        .locator("a[href^='/reviewer/evaluations/']");
      for (const path of await open.evaluateAll((links) =>
        links.map((link) => link.getAttribute("href") ?? ""),
      )) {
        await page.goto(path);
        const part = page.locator(`main li a[href^='${path}/']`).first();
        if ((await part.count()) === 0) continue;
        await part.click();
        return;
      }
    },
  },
];

const forReadersOfEvaluations: Row[] = [
  ...["", "?grade=5", "?q=没有这样的名称"].map((query) => ({
    page: "/evaluations",
    open: at(`/evaluations${query}`),
  })),
  ...["", "?kind=socialGroup"].map((query) => ({
    page: "/evaluations/method",
    open: at(`/evaluations/method${query}`),
  })),
  {
    page: "/evaluations/rounds/[id]",
    open: firstOf("/evaluations", new RegExp(`^/evaluations/rounds/${uuid}$`)),
  },
  { page: "/evaluations/verify/[code]", open: at("/evaluations/verify/沪普社评字〔2021〕第0001号") },
];

const forSystemAdministrators: Row[] = [
  ...plain(
    "/admin",
    "/admin/accounts",
    "/admin/accounts/invite",
    "/admin/calendar",
    "/admin/calendar?year=2031",
  ),
  ...plain("/admin/health", "/admin/imports", "/admin/jobs", "/admin/reference", "/admin/rules"),
  { page: "/admin/accounts/[id]", open: firstOf("/admin/accounts", anAccount) },
  { page: "/admin/rules/[key]", open: firstOf("/admin/rules", /^\/admin\/rules\/./) },
  { page: "/admin/reference/[kind]/[key]", open: firstOf("/admin/reference", /^\/admin\/reference\/\w+\/./) },
  { page: "/admin/imports/[id]", open: (page, say) => uploadSheet(page, say, "look.csv", sheet) },
  {
    page: "/admin/imports/[id]",
    open: async (page, say) => {
      await uploadSheet(page, say, "look.csv", sheet);
      await checkRows(page, say);
    },
  },
];

const forSecurityAdministrators: Row[] = [
  ...plain("/admin", "/admin/events", "/admin/events/integrity"),
  { page: "/admin/events/[position]", open: firstOf("/admin/events", /^\/admin\/events\/\d+$/) },
  { page: "/admin/accounts/[id]", open: firstOf("/admin/accounts?role=registrationOfficer", anAccount) },
  {
    page: "/admin/accounts/[id]/end-role/[membershipId]",
    open: async (page, say) => {
      await firstOf("/admin/accounts?role=registrationOfficer", anAccount)(page, say);
      await page
        .getByRole("link", { name: say("accounts.page.end") })
        .first()
        .click();
      await expect(page).toHaveURL(/\/end-role\//);
    },
  },
];

/** A form about the first record on the organization's own credit page. */
const recordForm =
  (form: string): Reach =>
  async (page, say) => {
    const text = await (await page.request.get("/organization/credit")).text();
    const [, id = ""] = text.match(/objection\?record=([0-9a-f-]{36})/) ?? [];
    await at(`/organization/credit/${form}?record=${id}`)(page, say);
  };

const ownEvaluation = /^\/organization\/evaluations\/[0-9a-f-]{36}$/;

const forOrganizations: Row[] = [
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

const forSupervisoryUnits: Row[] = [
  ...plain("/supervisory-unit", "/supervisory-unit/cases", "/supervisory-unit/organizations"),
  ...plain("/supervisory-unit/annual-checks"),
  {
    page: "/supervisory-unit/cases/[id]",
    open: firstOf("/supervisory-unit/cases?tab=all", aCase),
  },
];

type Group = { who: string; as?: keyof typeof signedIn; rows: Row[] };

/** Every page of the app, by the person who sees it. */
export const pagesByPerson: Group[] = [
  { who: "a visitor", rows: forVisitors },
  { who: "who seeks an organization", rows: forSeekers },
  { who: "who reads on or signs in", rows: forOthers },
  { who: "a resident", as: "resident.one", rows: forResidents },
  { who: "an applicant", as: "resident.one", rows: forApplicants },
  { who: "who writes an application", as: "resident.one", rows: forWriters },
  { who: "an officer", as: "bureau.registration", rows: forOfficers },
  { who: "an officer with cases", as: "bureau.registration", rows: forCaseOfficers },
  { who: "a supervision officer", as: "bureau.supervision", rows: forSupervision },
  { who: "who reads about credit", rows: forCreditReaders },
  { who: "an officer of credit", as: "bureau.credit", rows: forCredit },
  { who: "an officer at the credit desk", as: "bureau.credit", rows: forCreditDesk },
  { who: "an officer of annual checks", as: "bureau.annualcheck", rows: forAnnualChecks },
  { who: "a system administrator", as: "admin.system", rows: forSystemAdministrators },
  { who: "a security administrator", as: "admin.security", rows: forSecurityAdministrators },
  {
    who: "a center",
    as: "center.changshou",
    rows: [
      ...plain(
        "/center",
        "/center/annual-checks",
        "/center/deadlines",
        "/center/organizations",
        "/center/cases",
      ),
      ...["苏河法律服务中心", "银杏合唱队"].map((name) => caseNamed("/center", name)),
    ],
  },
  { who: "an organization", as: "org.nuanlin", rows: forOrganizations },
  { who: "a supervisory unit", as: "supervisory.changshou", rows: forSupervisoryUnits },
  { who: "who reads about evaluation", rows: forReadersOfEvaluations },
  { who: "an officer of evaluation", as: "bureau.evaluation", rows: forEvaluationOfficers },
  { who: "a reviewer", as: "reviewer.one", rows: forReviewers },
];
