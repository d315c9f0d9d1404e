import { letterNumber, seriesMark } from "@/lib/domain/cases/letters/rules";
import type { LetterLimit } from "@/lib/domain/cases/letters/schema";
import { type RuleKey, ruleDefinitions } from "@/lib/domain/district/schema";
import { composeLetter, markOf, officeOf, receiptNumber } from "@/lib/domain/registrations/letters/rules";
import type { LetterFacts, LetterSubject } from "@/lib/domain/registrations/letters/schema";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { deskOf } from "@/lib/platform/auth/actor";
import { yearOf } from "@/lib/platform/clock";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { subdistrictOf } from "../register/places";
import { extension } from "./state";
import { letterOf, type ToldStep } from "./steps";
import type { ToldCase } from "./told";

type Letter = {
  told: ToldCase;
  index: number;
  step: ToldStep;
  kind: NonNullable<(typeof letterOf)[ToldStep["step"]]>;
};
/** Numbers of the letters by case and position of the step. */
export type LetterNumbers = Map<ToldStep, string>;

const limit = (key: RuleKey): LetterLimit => ruleDefinitions[key];

function lettersInOrder(cases: readonly ToldCase[]): Letter[] {
  return cases
    .flatMap((told) =>
      told.steps.flatMap((step, index) => {
        const kind = letterOf[step.step];
        return kind ? [{ told, index, step, kind }] : [];
      }),
    )
    .sort((one, other) => one.step.at.getTime() - other.step.at.getTime());
}

type Units = ReadonlyMap<string, { name: string; englishName: string }>;

function subjectOf({ matter, number, states }: ToldCase, index: number, units: Units): LetterSubject {
  const { subject, kind } = matter;
  const unit = units.get(subject.unitId ?? "");
  const before = states[index];
  return {
    number,
    kind,
    status: states[index - 1]?.status ?? "draft",
    title: subject.title,
    organizationKind: subject.organizationKind,
    authority: kindTraits[kind].authority,
    organization: kindTraits[kind].applicant === "organization" ? { name: subject.title } : null,
    subdistrict: subdistrictOf(subject.subdistrictCode),
    supervisoryUnit: unit ?? null,
    createdByName: matter.applicant.name,
    limitUnit: before?.limitUnit ?? null,
  };
}

function factsOf({ told, index, step, kind }: Letter): LetterFacts {
  const { matter, states } = told;
  const until = states[index]?.dueOn ?? null;
  switch (step.step) {
    case "return":
    case "requestCorrection":
      return { kind, items: matter.corrections, until };
    case "accept":
      return { kind, until };
    case "pause":
      return { kind, reason: "siteVisit", remark: "安排工作人员到住所实地查看场所和设施。" };
    case "extend":
      return { kind, reason: "需要与业务主管单位进一步核实业务范围。", days: extension, until };
    case "refuse":
      return { kind, reason: matter.reason ?? "", ...(matter.ground && { ground: matter.ground }) };
    case "denyConsent":
    case "withdraw":
      return { kind, reason: matter.reason ?? "" };
    default:
      return { kind };
  }
}

/** Writes every letter in the order of its issue: numbers without gaps, texts in both languages. */
export function tellLetters(cases: readonly ToldCase[], units: Units) {
  const chance = chanceOf("letters");
  const series = new Map<string, number>();
  const numbers: LetterNumbers = new Map();
  const receipts = new Map<ToldCase, number>();
  const rows = lettersInOrder(cases).map((letter) => {
    const { told, step, kind, index } = letter;
    const subject = subjectOf(told, index, units);
    const { actorRole } = step.actor;
    const office = officeOf(kind, subject, actorRole === "system" ? null : deskOf(actorRole));
    const ordinal = (receipts.get(told) ?? 0) + 1;
    const next = () => {
      const year = String(yearOf(step.day));
      const mark = seriesMark(markOf(kind as Exclude<typeof kind, "receipt">), office);
      const key = `letter-${mark}-${year}`;
      series.set(key, (series.get(key) ?? 0) + 1);
      return letterNumber(mark, year, series.get(key) ?? 1);
    };
    if (kind === "receipt") receipts.set(told, ordinal);
    const number = kind === "receipt" ? receiptNumber(told.number ?? "", ordinal) : next();
    numbers.set(step, number);
    const limits = {
      preCheck: limit("registration.preCheckWorkingDays"),
      correction: limit("registration.correctionWorkingDays"),
      applicantCorrection: limit("registration.applicantCorrectionDays"),
      decision: limit(kindTraits[told.matter.kind].limit),
      review: limit("remedy.reviewDays"),
      lawsuit: limit("remedy.lawsuitMonths"),
    };
    const content = composeLetter({
      facts: factsOf(letter),
      subject,
      limits,
      office,
      today: step.day,
      ordinal,
    });
    return {
      id: uuidAt(chance, step.at),
      caseId: told.id,
      kind,
      number,
      content,
      issuedById: step.actor.actorId,
      issuedByName: step.actor.actorName,
      issuedAt: step.at,
    };
  });
  return { rows, numbers, series };
}
