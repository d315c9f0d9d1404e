import { aCase, at, firstOf, plain, type Row } from "./reach";

export const forSupervision: Row[] = [
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
      const plans = await (await page.request.get("/bureau/inspections/plans")).text();
      const ids = [...plans.matchAll(/\/bureau\/inspections\/plans\/([0-9a-f-]{36})/g)].map(([, id]) => id);
      for (const id of new Set(ids)) {
        if ((await page.request.get(`/inspections/${id}`)).ok()) return at(`/inspections/${id}`)(page, say);
      }
      throw new Error("No plan was drawn, so that everybody might read it");
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
