import { composeCaseLetter, letterNumber, seriesMark } from "@/lib/domain/cases/letters/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { type ListingLetter, listingLetter, marks } from "@/lib/domain/supervision/listings/letters/rules";
import { type CalendarDate, yearOf } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import type { Desk } from "../../histories/actors";
import { uuidAt } from "../../identities";
import { openingDay } from "../../moments";
import { subdistrictOf } from "../../register/places";
import { momentOf, officeOf } from "./office";
import { endOf, writtenIn } from "./rows";
import type { ListingStory } from "./story";

type Units = ReadonlyMap<string, { name: string; englishName: string }>;
type Ordered = { story: ListingStory; kind: ListingLetter; day: CalendarDate; at: Date };

const remedies = {
  review: ruleDefinitions["remedy.reviewDays"],
  lawsuit: ruleDefinitions["remedy.lawsuitMonths"],
};

function lettersOf(story: ListingStory): Ordered[] {
  const { course, status, listedOn, removedOn } = story;
  const ordered = (kind: ListingLetter, day: CalendarDate | null, step: Parameters<typeof momentOf>[1]) =>
    day && day >= openingDay ? [{ story, kind, day, at: momentOf(story, step, day) }] : [];
  return [
    ...ordered("notice", course.noticedOn, "noticed"),
    ...ordered("decision", listedOn, "decided"),
    ...ordered("noListing", status === "notListed" ? course.decidedOn : null, "decided"),
    ...ordered("discontinuation", status === "discontinued" ? endOf(story) : null, "removed"),
    ...ordered("removal", status === "removed" ? removedOn : null, "removed"),
  ];
}

function orderOf({ story, kind, day }: Ordered) {
  const { condition, facts, course, listedOn, exitFrom } = story;
  const written = writtenIn(story);
  const reason =
    { notice: written.reason, removal: story.removalReason }[kind as "notice"] ?? written.decision;
  const entry = { list: conditionTraits[condition].list, condition, facts };
  return listingLetter(entry, kind, {
    reason,
    reasonEn: kind === "notice" ? written.reasonEn : null,
    until: course.defenceDueOn ?? day,
    listedOn: listedOn ?? day,
    removedOn: day,
    exitFrom,
    cause: "mistaken",
  });
}

/** The letters of the portal's years in the order of their issue; `take` hands out the numbers of a series. */
export function listingLetters(
  stories: readonly ListingStory[],
  desks: readonly Desk[],
  units: Units,
  take: (series: string) => number,
) {
  const chance = chanceOf("letters of listings");
  return stories
    .flatMap(lettersOf)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map((ordered) => {
      const { story, kind, day, at } = ordered;
      const { organization } = story;
      const year = String(yearOf(day));
      const mark = seriesMark(marks[kind], "bureau");
      const office = officeOf(desks, story, day);
      const signer = kind === "notice" || kind === "discontinuation" ? office.officer : office.approver;
      const content = composeCaseLetter({
        order: orderOf(ordered),
        file: {
          number: story.number,
          title: organization.name,
          organization: { name: organization.name },
          subdistrict: subdistrictOf(organization.subdistrictCode as never),
          supervisoryUnit: units.get(organization.supervisoryUnitId ?? "") ?? null,
        },
        remedies,
        today: day,
      });
      return {
        id: uuidAt(chance, at),
        caseId: story.id,
        kind,
        number: letterNumber(mark, year, take(`letter-${mark}-${year}`)),
        content,
        issuedById: signer.actorId,
        issuedByName: signer.actorName,
        issuedAt: at,
      };
    });
}
