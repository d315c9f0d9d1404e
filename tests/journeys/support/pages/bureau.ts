import { aCase, at, caseNamed, firstOf, plain, type Row } from "./reach";

const anOrganization = /^\/bureau\/organizations\/[0-9a-f-]{36}$/;

export const forOfficers: Row[] = [
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

export const forCaseOfficers: Row[] = [
  ...plain("/bureau/statistics"),
  ...["", "?tab=all", "?tab=closed"].map((tab) => ({
    page: "/bureau/cases",
    open: at(`/bureau/cases${tab}`),
  })),
  ...["邻光社区助老", "暖邻加装电梯", "银杏合唱队"].map((name) => caseNamed("/bureau", name)),
];

export const forAnnualChecks: Row[] = [
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
