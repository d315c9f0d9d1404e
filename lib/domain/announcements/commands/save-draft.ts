import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import { announcementLifecycle, mayDraft } from "../policy";
import { getAnnouncement } from "../queries";
import { draftSchema } from "../schema";

/** Writes a new draft, or changes one that nobody has changed since it was read. */
export const saveAnnouncementDraft = command(
  draftSchema,
  async ({ actor, tx }, { id, version, ...texts }) => {
    if (!mayDraft(actor)) throw new Forbidden();
    if (id) {
      const draft = await getAnnouncement(actor, id, tx);
      announcementLifecycle.take("edit", actor, draft);
      await advance(tx.announcement, { id, version }, texts);
      await record(tx, actor, announcementEvents.edited(id, { title: texts.title }));
      return { id };
    }
    const created = await tx.announcement.create({ data: { ...texts, draftedById: actor.accountId } });
    await record(tx, actor, announcementEvents.drafted(created.id, { title: texts.title }));
    return { id: created.id };
  },
);
