import { getTranslations } from "next-intl/server";
import { SubdistrictMap } from "@/components/organizations/subdistrict-map";
import { Link } from "@/components/ui/link";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery, registerAddress } from "@/lib/domain/organizations/register/schema";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import { getActor } from "@/lib/platform/auth/current-actor";

const standing = [...onRegisterStatuses];

/** The district at a glance: registered organizations in each subdistrict, each a way into the register. */
export async function DistrictMap() {
  const query = readRegisterQuery({ status: standing });
  const [t, subdistricts, counts] = await Promise.all([
    getTranslations("home"),
    listSubdistricts(),
    countRegister(await getActor(), query),
  ]);
  return (
    <figure className="max-lg:hidden large:hidden">
      <SubdistrictMap
        subdistricts={subdistricts.map(({ code, name, englishName }) => ({
          code,
          name,
          englishName,
          count: counts.facets.subdistrict.get(code) ?? 0,
          href: registerAddress({ status: standing, subdistrict: [code] }),
          isChosen: false,
        }))}
      />
      <figcaption className="mt-1 flex justify-between gap-4 text-ink-3 text-xs">
        {t("mapCaption")}
        <Link href={registerAddress({ status: standing, view: "map" })}>{t("mapLink")}</Link>
      </figcaption>
    </figure>
  );
}
