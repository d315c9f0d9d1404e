import { checkLetterOrder, marks } from "@/lib/domain/annual-checks/letters/rules";
import { composeCaseLetter, letterNumber, seriesMark } from "@/lib/domain/cases/letters/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { addDays, yearOf } from "@/lib/platform/clock";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { openingDay } from "../moments";
import { subdistrictOf } from "../register/places";
import type { CheckStory, Happening } from "./story";

type Units = ReadonlyMap<string, { name: string; englishName: string }>;
type Kind = keyof typeof marks;
type Ordered = { story: CheckStory; step: Happening; kind: Kind };

const correctionDays = ruleDefinitions["annualCheck.correctionDays"].value;
const remedies = {
  review: ruleDefinitions["remedy.reviewDays"],
  lawsuit: ruleDefinitions["remedy.lawsuitMonths"],
};

function lettersOf(story: CheckStory): Ordered[] {
  const { returned, concluded, reassessed } = story;
  return [
    ...(returned ? [{ story, step: returned, kind: "returned" as const }] : []),
    ...(concluded ? [{ story, step: concluded, kind: concluded.conclusion }] : []),
    ...(reassessed ? [{ story, step: reassessed, kind: "reassessment" as const }] : []),
  ].filter(({ step }) => step.day >= openingDay);
}

function orderOf({ story, step, kind }: Ordered) {
  const { returned, reassessed, reviewed, breaches, year } = story;
  const until = kind === "returned" ? addDays(step.day, correctionDays) : story.rectifyBy;
  return checkLetterOrder({
    kind,
    office: "bureau",
    year,
    until: kind === "returned" || kind === "basicallyQualified" || kind === "unqualified" ? until : null,
    reason: (kind === "reassessment" ? reassessed?.reason : reviewed?.reason) ?? "",
    reassessment: reassessed?.conclusion ?? null,
    breaches,
    items: kind === "returned" ? (returned?.items ?? []) : [],
  });
}

/** The letters of the portal's years in the order of their issue; `next` hands out the numbers of a series. */
export function checkLetters(stories: readonly CheckStory[], units: Units, next: (series: string) => number) {
  const chance = chanceOf("letters of annual checks");
  return stories
    .flatMap(lettersOf)
    .sort((one, other) => one.step.at.getTime() - other.step.at.getTime())
    .map((ordered) => {
      const { story, step, kind } = ordered;
      const { draft, unitId } = story.resident;
      const year = String(yearOf(step.day));
      const mark = seriesMark(marks[kind], "bureau");
      const content = composeCaseLetter({
        order: orderOf(ordered),
        file: {
          number: story.number,
          title: draft.name,
          organization: { name: draft.name },
          subdistrict: subdistrictOf(draft.subdistrictCode),
          supervisoryUnit: units.get(unitId ?? "") ?? null,
        },
        remedies,
        today: step.day,
      });
      return {
        id: uuidAt(chance, step.at),
        caseId: story.id,
        kind,
        number: letterNumber(mark, year, next(`letter-${mark}-${year}`)),
        content,
        issuedById: step.actor.actorId,
        issuedByName: step.actor.actorName,
        issuedAt: step.at,
      };
    });
}
