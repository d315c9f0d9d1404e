import { getLocale, getTranslations } from "next-intl/server";
import { roleNames } from "@/components/accounts/role-names";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { changeDesk } from "./actions";

/** The last day on which a lent role still counts. */
const lastDay = (validUntil: Date) => dateInShanghai(new Date(validUntil.getTime() - 1));

/** Every role of the person, with a button to sit down at its desk. */
export async function RolesTable({ session }: { session: SessionDetails }) {
  const [t, locale, names] = [await getTranslations("account.roles"), await getLocale(), await roleNames()];
  return (
    <Table caption={t("title")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("role")}</HeaderCell>
          <HeaderCell>{t("place")}</HeaderCell>
          <HeaderCell>
            <span className="sr-only">{t("sit")}</span>
          </HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {session.roles.map((held) => (
          <TableRow key={held.membershipId}>
            <Cell lead>
              {names.roleOf(held)}{" "}
              {held.validUntil && (
                <Tag tone="info">{t("until", { date: formatDate(lastDay(held.validUntil), locale) })}</Tag>
              )}
            </Cell>
            <Cell label={t("place")}>{names.placeOf(held) ?? t("wholeDistrict")}</Cell>
            <Cell className="sm:text-right">
              {held.membershipId === session.membershipId ? (
                <Tag tone="ok">{t("current")}</Tag>
              ) : (
                <Form id={`sit-${held.membershipId}`} action={changeDesk} className="sm:justify-items-end">
                  <input type="hidden" name="membershipId" value={held.membershipId} />
                  <SubmitButton
                    tone="plain"
                    size="small"
                    aria-label={t("sitAt", { desk: names.deskOf(held) })}
                  >
                    {t("sit")}
                  </SubmitButton>
                </Form>
              )}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
