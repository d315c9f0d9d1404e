import { aCase, at, firstOf, plain, type Row, uuid } from "./reach";

const anEvaluation = new RegExp(`^/reviewer/evaluations/${uuid}$`);

export const forEvaluationOfficers: Row[] = [
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

export const forReviewers: Row[] = [
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
        await page.goto((await part.getAttribute("href")) ?? "");
        return;
      }
    },
  },
];
