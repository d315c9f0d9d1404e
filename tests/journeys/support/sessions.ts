import path from "node:path";

/** Where the browser state of a signed-in demonstration account is kept between journeys. */
export const keptSession = (loginName: string) => path.resolve(".data/journeys", `${loginName}.json`);

/** The accounts that the first journey signs in, each with the desk where they arrive. */
export const signedIn = {
  "bureau.registration": "/bureau",
  "bureau.registration2": "/bureau",
  "bureau.approver": "/bureau",
  "bureau.annualcheck": "/bureau",
  "bureau.supervision": "/bureau",
  "bureau.evaluation": "/bureau",
  "bureau.credit": "/bureau",
  "bureau.credit2": "/bureau",
  "admin.system": "/admin",
  "admin.security": "/admin",
  "admin.audit": "/admin",
  "center.changshou": "/center",
  "center.changshou.head": "/center",
  "org.nuanlin": "/organization",
  "supervisory.changshou": "/supervisory-unit",
  "reviewer.one": "/reviewer",
  "reviewer.three": "/reviewer",
  "resident.one": "/account",
} as const;
