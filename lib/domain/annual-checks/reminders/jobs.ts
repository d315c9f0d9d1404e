import { z } from "zod";
import { messages } from "@/lib/platform/auth/messages";
import { defineJob } from "@/lib/platform/jobs/define-job";

/** Sends one message to a person who files for an organization. */
export const sendMessage = defineJob({
  name: "annualChecks.sendMessage",
  payload: z.object({
    channel: z.enum(["mail", "sms"]),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
  }),
  run: async ({ channel, to, subject, text }) => {
    if (channel === "mail") await messages().sendMail({ to, subject, text });
    else await messages().sendSms({ to, text });
  },
});
