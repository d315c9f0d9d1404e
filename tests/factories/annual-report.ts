import type { ReportAnswers } from "@/lib/domain/annual-checks/report/schema";
import { type Reporter, statementsFor } from "@/prisma/seed/demonstration/annual-checks/statements";
import { chanceOf } from "@/prisma/seed/demonstration/chance";

export const reporter: Reporter = {
  id: "018f0000-0000-7000-8000-000000000001",
  kind: "socialGroup",
  name: "上海市普陀区邻里互助协会",
  domicile: "长寿路170号",
  legalRepresentativeName: "宋怡正",
  phone: "021-52564588",
  establishedOn: "2019-05-10",
  registeredCapital: 3_000_000n,
};

/** A complete, valid report without findings, the same every time. */
export function reportAnswersFor(
  kind: Reporter["kind"],
  year: number,
  traits: Partial<Reporter> = {},
): ReportAnswers {
  return statementsFor({ ...reporter, kind, ...traits }, year, chanceOf(`report ${kind} ${year}`)).answers;
}
