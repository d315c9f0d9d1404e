import { expect } from "@playwright/test";
import { aCase, at, firstOf, plain, type Row } from "./reach";

const aRulebook = /^\/bureau\/credit\/rulebooks\/[0-9a-f-]{36}$/;

export const forCreditDesk: Row[] = [
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

export const forCredit: Row[] = [
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
