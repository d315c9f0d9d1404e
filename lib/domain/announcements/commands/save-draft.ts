import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import { announcementLifecycle, mayDraft } from "../policy";
import { getAnnouncement } from "../queries";
import { draftSchema } from "../schema";

/** Number of a public announcement, as 普民社公〔2026〕12号: gapless within a year. */
const numberOf = (year: string, ordinal: number) => `普民社公〔${year}〕${ordinal}号`;

/** Writes a new draft, or changes one that nobody has changed since it was read. */
export const saveAnnouncementDraft = command(draftSchema, async ({ actor, tx, today }, { id, version, ...texts }) => {
  if (!mayDraft(actor)) throw new Forbidden();
  if (id) {
    const draft = await getAnnouncement(actor, id, tx);
    announcementLifecycle.take("edit", actor, draft);
    await advance(tx.announcement, { id, version }, texts);
    await record(tx, actor, announcementEvents.edited(id, { number: draft.number, title: texts.title }));
    return { id };
  }
  const year = today.slice(0, 4);
  const number = numberOf(year, await nextNumber(tx, `announcement-${year}`));
  const created = await tx.announcement.create({ data: { ...texts, number, draftedById: actor.accountId } });
  await record(tx, actor, announcementEvents.drafted(created.id, { number, title: texts.title }));
  return { id: created.id };
});
