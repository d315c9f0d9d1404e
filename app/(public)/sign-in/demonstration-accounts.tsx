import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { demonstrationAccounts, demonstrationPassword } from "@/lib/domain/accounts/demonstration";

/** Every account of the demonstration district, one press from its desk. */
export async function DemonstrationAccounts({ next }: { next: string }) {
  const t = await getTranslations("signIn.demonstration");
  const [roles, locale] = [await getTranslations("roles"), await getLocale()];
  return (
    <Section
      title={t("title")}
      lead={`${t("lead", { password: demonstrationPassword })}${locale === "en" ? " " : ""}${t("code")}`}
    >
      <Table caption={t("title")} stacked>
        <TableHead>
          <tr>
            <HeaderCell>{t("role")}</HeaderCell>
            <HeaderCell>{t("name")}</HeaderCell>
            <HeaderCell>{t("loginName")}</HeaderCell>
            <HeaderCell>
              <span className="sr-only">{t("use")}</span>
            </HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {demonstrationAccounts.map(({ loginName, name, nameEn, role }) => (
            <TableRow key={loginName}>
              <Cell lead>
                {roles(`names.${role}`)}
                <span className="block font-normal text-ink-2 text-xs">{roles(`duties.${role}`)}</span>
              </Cell>
              <Cell label={t("name")}>{locale === "en" ? nameEn : name}</Cell>
              <Cell label={t("loginName")} className="font-mono">
                {loginName}
              </Cell>
              <Cell className="sm:text-right">
                <ButtonLink
                  size="small"
                  href={`/sign-in?as=${loginName}&next=${encodeURIComponent(next)}`}
                  aria-label={t("useOf", { loginName })}
                >
                  {t("use")}
                </ButtonLink>
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
