import { Download } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { ruleMessageKey } from "@/lib/domain/district/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import { type GuideMaterial, guideMaterials } from "./guide-materials";
import { limitRules, type RulesInForce } from "./guide-rules";

type About = { kind: RegistrationKind; organizationKind?: string };

function templateHref(material: string, { kind, organizationKind }: About, language: string) {
  const asked = new URLSearchParams({ kind, language });
  if (organizationKind) asked.set("organization", organizationKind);
  return `/api/guides/templates/${material}?${asked}`;
}

async function TemplateLinks({ material, about }: { material: GuideMaterial; about: About }) {
  const [t, locale] = [await getTranslations("guides"), await getLocale()];
  const other = locale === "en" ? "zh-CN" : "en";
  const href = (language: string) => templateHref(material.key, about, language);
  return (
    <span className="flex flex-wrap gap-x-4">
      <Link
        href={href(locale)}
        className="inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap max-sm:min-h-11"
      >
        <Download aria-hidden="true" className="size-4" />
        {t("download")}
      </Link>
      <Link
        href={href(other)}
        lang={other}
        className="inline-flex min-h-6 items-center whitespace-nowrap max-sm:min-h-11"
      >
        {t("otherLanguageName")}
      </Link>
    </span>
  );
}

/** What to bring: whether it is needed and when, on what basis, and a form to fill in. */
export async function MaterialsTable({ about }: { about: About }) {
  const [t, words, locale] = [
    await getTranslations("guides"),
    await getTranslations("registrations"),
    await getLocale(),
  ];
  const materials = guideMaterials(about.kind);
  if (materials.length === 0) return <p className="max-w-measure">{t("noMaterials")}</p>;
  const when = ({ occasion }: GuideMaterial) => {
    if (occasion === null) return null;
    if (occasion.reason !== "change") return t(`when.${occasion.reason}`);
    const particulars = occasion.particulars.map((one) => words(`changeable.${one}`));
    return t("when.change", { particulars: particulars.join(locale === "en" ? ", " : "、") });
  };
  return (
    <Table caption={t("materials")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("material")}</HeaderCell>
          <HeaderCell>{t("need")}</HeaderCell>
          <HeaderCell>{t("legalBasis")}</HeaderCell>
          <HeaderCell>{t("template")}</HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {materials.map((material) => (
          <TableRow key={`${material.key} ${when(material)}`}>
            <Cell lead label={t("material")}>
              {words(`materials.${material.key}`)}
              {when(material) && <span className="block font-normal text-ink-2">{when(material)}</span>}
            </Cell>
            <Cell label={t("need")}>
              <Tag tone={material.isRequired ? "info" : "neutral"}>
                {t(material.isRequired ? "required" : "optional")}
              </Tag>
            </Cell>
            <Cell label={t("legalBasis")}>{locale === "en" ? material.basisEn : material.basis}</Cell>
            <Cell label={t("template")}>
              {material.hasTemplate ? <TemplateLinks material={material} about={about} /> : "—"}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Every limit that runs on the way, with its basis, and whether law or the portal sets it. */
export async function LimitsTable({ kind, ruleOf }: { kind: RegistrationKind; ruleOf: RulesInForce }) {
  const [t, district, locale] = [
    await getTranslations("guides"),
    await getTranslations("district"),
    await getLocale(),
  ];
  return (
    <Table caption={t("limits")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("step")}</HeaderCell>
          <HeaderCell>{t("limit")}</HeaderCell>
          <HeaderCell>{t("legalBasis")}</HeaderCell>
          <HeaderCell>{t("standing")}</HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {limitRules(kind).map((key) => {
          const rule = ruleOf(key);
          return (
            <TableRow key={key}>
              <Cell lead label={t("step")}>
                {district(`rules.${ruleMessageKey(key)}`)}
              </Cell>
              <Cell label={t("limit")}>{ruleValue(district, rule)}</Cell>
              <Cell label={t("legalBasis")}>{locale === "en" ? rule.basisEn : rule.basis}</Cell>
              <Cell label={t("standing")}>
                <Tag tone={rule.isVerified ? "ok" : "warn"}>
                  {t(rule.isVerified ? "law" : "platformRule")}
                </Tag>
              </Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
