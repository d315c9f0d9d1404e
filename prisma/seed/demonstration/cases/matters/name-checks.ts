import type { RefusalGround, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { addDays } from "@/lib/platform/clock";
import type { Sector } from "@/lib/platform/db/generated/client";
import type { SubdistrictCode } from "../../../district/subdistricts";
import { chanceOf } from "../../chance";
import { referenceDay } from "../../moments";
import { inventDomicile, subdistrictOf } from "../../register/places";
import type { ApplicantBook } from "../applicants";
import type { Matter } from "../matter";

type Check = {
  name: string;
  kind: "socialGroup" | "socialServiceOrganization";
  sector: Sector;
  subdistrictCode: SubdistrictCode;
  end: RegistrationStatus;
  ago: number;
  ground?: RefusalGround;
  reason?: string;
};

const checks: readonly Check[] = [
  {
    name: "上海普陀区梧桐里社区营造中心",
    kind: "socialServiceOrganization",
    sector: "communityGovernance",
    subdistrictCode: "310107005",
    end: "approved",
    ago: 16,
  },
  {
    name: "上海普陀区星河儿童艺术中心",
    kind: "socialServiceOrganization",
    sector: "cultureAndSport",
    subdistrictCode: "310107102",
    end: "approved",
    ago: 47,
  },
  {
    name: "上海市普陀区中华武术促进会",
    kind: "socialGroup",
    sector: "cultureAndSport",
    subdistrictCode: "310107022",
    end: "refused",
    ago: 52,
    ground: "otherLaw",
    reason: "名称中的“中华”字样只有全国性社会组织可以使用。",
  },
  {
    name: "上海普陀区暖邻为老服务中心",
    kind: "socialServiceOrganization",
    sector: "elderlyCare",
    subdistrictCode: "310107015",
    end: "accepted",
    ago: 3,
  },
  {
    name: "上海市普陀区口袋公园志愿者协会",
    kind: "socialGroup",
    sector: "environment",
    subdistrictCode: "310107021",
    end: "consented",
    ago: 1,
  },
  {
    name: "上海普陀区云帆青少年科学院",
    kind: "socialServiceOrganization",
    sector: "science",
    subdistrictCode: "310107103",
    end: "reviewed",
    ago: 1,
  },
];

const people = ["徐若兰", "冯子谦", "严国强", "孔令仪", "贺晓东", "章静怡"];

/** Names that were asked for. */
export function nameCheckMatters(book: ApplicantBook): Matter[] {
  const chance = chanceOf("name checks");
  return checks.map(({ name, kind, sector, subdistrictCode, end, ago, ...rest }, index) => ({
    kind: "nameCheck",
    subject: {
      title: name,
      organizationKind: kind,
      subdistrictCode,
      unitId: null,
      isDirect: false,
      organizationId: null,
    },
    applicant: book.person(`c${index + 1}`, people[index] ?? "徐若兰"),
    answers: {
      name: { organizationKind: kind, name, secondName: "", thirdName: "", englishName: "", sector },
      place: {
        subdistrictCode,
        communityCode: "",
        domicile: inventDomicile(chance, subdistrictCode),
        postalCode: subdistrictOf(subdistrictCode).postalCode,
        premisesRight: "owned",
        premisesUntil: "",
        phone: "13800006600",
        email: "",
      },
    },
    end,
    lastOn: addDays(referenceDay, -ago),
    detours: [],
    isPaper: false,
    corrections: [],
    ...rest,
  }));
}
