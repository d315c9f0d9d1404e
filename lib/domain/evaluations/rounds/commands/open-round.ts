import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { announce, takeAnnouncementNumber } from "../../../announcements/commands/announce";
import { roundEvents } from "../events";
import { roundLifecycle } from "../policy";
import { getRound, type Round } from "../queries";
import { roundIdSchema } from "../schema";

/** The call for applications in both languages. */
function callOf(round: Round) {
  const inLanguage = (locale: Locale) => {
    const say = sayIn(locale);
    const values = {
      round: locale === "en" ? round.titleEn : round.title,
      from: formatDate(round.applyFrom, locale),
      until: formatDate(round.applyUntil, locale),
      assessUntil: formatDate(round.assessUntil, locale),
    };
    return {
      title: say("evaluations.announcements.opened.title", values),
      body: say("evaluations.announcements.opened.body", values),
    };
  };
  const [zh, en] = [inLanguage("zh-CN"), inLanguage("en")];
  return { title: zh.title, body: zh.body, titleEn: en.title, bodyEn: en.body };
}

/** Calls a round and announces it. It needs a committee of at least three, with a chair. */
export const openRound = command(roundIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const round = await getRound(actor, id, tx);
  const status = roundLifecycle.take("openRound", actor, round);
  const { committee, number, title, titleEn, year } = round;
  if (committee.length < 3 || !committee.some(({ isChair }) => isChair)) {
    throw new Refusal("evaluations.committeeIncomplete", { count: committee.length });
  }
  if (round.applyUntil < today) throw new Refusal("evaluations.roundOver");
  await advance(tx.evaluationRound, round, { status });
  await announce(tx, actor, {
    number: await takeAnnouncementNumber(tx, today),
    kind: "general",
    organizationId: null,
    texts: callOf(round),
    draftedById: round.createdById,
    now,
  });
  await record(tx, actor, roundEvents.opened(id, { number, title, titleEn, year }));
  return { id };
});
