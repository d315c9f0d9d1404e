import { expect } from "@playwright/test";
import { givePassword } from "../sign-in";
import { containing } from "../words";
import { at, firstOf, organization, plain, type Row, uuid } from "./reach";

export const forVisitors: Row[] = [
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
  ...["", "?year=2023"].map((query) => ({ page: "/annual-checks", open: at(`/annual-checks${query}`) })),
  ...plain("/rules", "/sign-in", "/site-map", "/verify"),
];

export const forSeekers: Row[] = [
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

export const forOthers: Row[] = [
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

const aRecord = /^\/credit\/records\/[0-9a-f-]{36}$/;

const creditTab = `${organization}/credit`;

const publicScore = `/credit${organization}`;

export const forCreditReaders: Row[] = [
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

export const forReadersOfEvaluations: Row[] = [
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
