import { getLocale, getTranslations } from "next-intl/server";
import { roleNames } from "@/components/accounts/role-names";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { mayGrant } from "@/lib/domain/accounts/policy";
import type { AccountPage } from "@/lib/domain/accounts/queries/account";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { GrantForm } from "./grant-form";

export async function HeldRoles({ actor, account }: { actor: Actor; account: AccountPage }) {
  const [t, locale, names] = [await getTranslations("accounts.page"), await getLocale(), await roleNames()];
  const day = (moment: Date) => formatDate(dateInShanghai(moment), locale);
  const mayChange = mayGrant(actor, account.id, "resident", { organizationId: null }) === true;
  return (
    <Section title={t("roles")}>
      {account.roles.length === 0 ? (
        <p className="text-ink-2">{t("noRoles")}</p>
      ) : (
        <Table caption={t("roles")} stacked>
          <TableHead>
            <tr>
              <HeaderCell>{t("role")}</HeaderCell>
              <HeaderCell>{t("place")}</HeaderCell>
              <HeaderCell>{t("granted")}</HeaderCell>
              {mayChange && (
                <HeaderCell>
                  <span className="sr-only">{t("end")}</span>
                </HeaderCell>
              )}
            </tr>
          </TableHead>
          <TableBody>
            {account.roles.map((held) => (
              <TableRow key={held.membershipId}>
                <Cell lead>
                  {names.roleOf(held)}{" "}
                  {held.validUntil && (
                    <Tag tone="info">
                      {t("until", { date: day(new Date(held.validUntil.getTime() - 1)) })}
                    </Tag>
                  )}
                </Cell>
                <Cell label={t("place")}>{names.placeOf(held) ?? t("wholeDistrict")}</Cell>
                <Cell label={t("granted")}>{day(held.grantedAt)}</Cell>
                {mayChange && (
                  <Cell className="sm:text-right">
                    <ButtonLink
                      tone="danger-quiet"
                      size="small"
                      href={`/admin/accounts/${account.id}/end-role/${held.membershipId}`}
                      aria-label={t("endTitle", { role: names.deskOf(held) })}
                    >
                      {t("end")}
                    </ButtonLink>
                  </Cell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {mayChange && account.status !== "disabled" && <GrantForm accountId={account.id} />}
    </Section>
  );
}
