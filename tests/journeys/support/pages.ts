import { forSecurityAdministrators, forSystemAdministrators } from "./pages/administrators";
import { forApplicants, forResidents, forWriters } from "./pages/applicants";
import { forAnnualChecks, forCaseOfficers, forOfficers } from "./pages/bureau";
import { forCredit, forCreditDesk } from "./pages/credit";
import { forEvaluationOfficers, forReviewers } from "./pages/evaluations";
import { forOrganizations } from "./pages/organizations";
import {
  forCreditReaders,
  forOthers,
  forReadersOfEvaluations,
  forSeekers,
  forVisitors,
} from "./pages/public";
import { aCase, caseNamed, firstOf, plain, type Row } from "./pages/reach";
import { forSupervision } from "./pages/supervision";
import type { signedIn } from "./sessions";

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
