import type { Prisma } from "@/lib/platform/db/generated/client";
import { type InboxOrder, type InboxQuery, orderOf } from "../schema";

type Order = Prisma.CaseOrderByWithRelationInput;
type Direction = "asc" | "desc";

/** Cases without the date that is sorted by stand last either way. */
const dated = (direction: Direction) => ({ sort: direction, nulls: "last" as const });

function ordered(order: InboxOrder, direction: Direction): Order {
  switch (order) {
    case "due":
      return { dueOn: dated(direction) };
    case "submitted":
      return { submittedAt: dated(direction) };
    case "closed":
      return { closedAt: dated(direction) };
    case "number":
      return { number: dated(direction) };
    // The first line of the Latin text is the pinyin of the title.
    case "title":
      return { latinText: direction };
    case "kind":
      return { kind: direction };
    case "status":
      return { status: direction };
  }
}

/** The order of a list; the id makes it total, so that pages neither repeat nor lose a case. */
export function inboxOrder(query: Pick<InboxQuery, "sort" | "tab">): Order[] {
  const sort = orderOf(query);
  const direction = sort.startsWith("-") ? "desc" : "asc";
  const order = (direction === "desc" ? sort.slice(1) : sort) as InboxOrder;
  return [ordered(order, direction), { id: direction }];
}
