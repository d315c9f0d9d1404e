import { useFormatter } from "next-intl";
import { Link } from "@/components/ui/link";
import { type InboxQuery, inboxAddress } from "@/lib/domain/cases/inbox/schema";

/** The list of the cases that a figure counts. */
export const casesAddress = (query: Partial<InboxQuery>) =>
  inboxAddress("/bureau/cases", { tab: "all", ...query });

/** Decided in a year. */
export const decidedIn = (year: number): Partial<InboxQuery> => ({
  decidedFrom: `${year}-01-01`,
  decidedTo: `${year}-12-31`,
});

/** A figure that opens the cases it counts; a plain zero where there is none. */
export function CasesLink({
  count,
  query,
  label,
}: {
  count: number;
  query: Partial<InboxQuery>;
  label: string;
}) {
  const format = useFormatter();
  if (count === 0) return <span className="text-ink-3">0</span>;
  return (
    <Link href={casesAddress(query)} aria-label={`${label} ${format.number(count)}`}>
      {format.number(count)}
    </Link>
  );
}
