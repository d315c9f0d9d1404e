import type { OfficeTitle, Particulars } from "../../../organizations/schema";
import type { RegistrationKind } from "../../schema";
import type { Answers, SectionAnswers, TypedRow } from "../schema";

/** Somebody in office, as the register has it; the identity number is sealed, "" where the register has none. */
export type OfficeOnRegister = {
  name: string;
  title: OfficeTitle;
  termEndsOn: string | null;
  sealedIdentity: string;
};

const yuanText = (fen: bigint | null) => {
  if (fen === null) return "";
  const cents = fen % 100n;
  return cents === 0n ? String(fen / 100n) : `${fen / 100n}.${String(cents).padStart(2, "0")}`;
};

/** Only what is known; an empty answer would look like one that was given. */
function known(answers: Record<string, string | number | null | TypedRow[]>): SectionAnswers {
  const given = Object.entries(answers).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(
    given.map(([field, value]) => [field, Array.isArray(value) ? value : String(value)]),
  );
}

const officerRow = ({ name, title, termEndsOn, sealedIdentity }: OfficeOnRegister): TypedRow => ({
  name,
  title,
  identityNumber: sealedIdentity,
  termEndsOn: termEndsOn ?? "",
});

function changesFrom(entry: Particulars): SectionAnswers {
  const { name, englishName, domicile, subdistrictCode, communityCode, postalCode } = entry;
  const { purpose, businessScope, activityArea, registeredCapital, supervisoryUnitId } = entry;
  return known({
    ...{ name, englishName, domicile, subdistrictCode, communityCode, postalCode },
    ...{ purpose, businessScope, activityArea, supervisoryUnitId },
    registeredCapital: yuanText(registeredCapital),
  });
}

/**
 * What the register already knows of an application, as it would be typed: values to change, officers to confirm, and
 * of a filed organization what anyone may read of it.
 */
export function answersFromRegister(
  kind: RegistrationKind,
  entry: Particulars,
  offices: readonly OfficeOnRegister[],
): Answers {
  switch (kind) {
    case "change":
      return { changes: changesFrom(entry) };
    case "officerFiling":
      return offices.length > 0 ? { officers: { officers: offices.map(officerRow) } } : {};
    case "upgrade":
      return {
        name: known({ name: entry.name, englishName: entry.englishName, sector: entry.sector }),
        purpose: known({
          purpose: entry.purpose,
          businessScope: entry.businessScope,
          activityArea: entry.activityArea,
        }),
        place: known({
          subdistrictCode: entry.subdistrictCode,
          communityCode: entry.communityCode,
          domicile: entry.domicile,
        }),
        members: known({ individualMembers: entry.memberCount }),
      };
    default:
      return {};
  }
}

/** A promoter who begins is the first of the promoters; a center begins with its own subdistrict. */
export function answersFromApplicant(
  kind: RegistrationKind,
  applicant: { name: string; loginName: string; subdistrictCode: string | null },
): Answers {
  const { name, loginName, subdistrictCode } = applicant;
  if (kind === "communityFiling") return subdistrictCode === null ? {} : { group: { subdistrictCode } };
  if (kind === "establishment" || kind === "upgrade") {
    return { promoters: { promoters: [{ name, loginName }] } };
  }
  return {};
}
