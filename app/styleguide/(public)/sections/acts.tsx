"use client";

import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ToastProvider, useAnnounce } from "@/components/ui/toast";
import { Tooltip } from "@/components/ui/tooltip";

type Labels = Record<"menu" | "assign" | "remove" | "toast" | "toastTitle" | "tip", string>;

/** Menu, tooltip and toast, which need script. */
export function Acts({ labels }: { labels: Labels }) {
  return (
    <ToastProvider>
      <Menu
        trigger={labels.menu}
        acts={[
          { label: labels.assign, onSelect: () => undefined },
          { label: labels.remove, onSelect: () => undefined, danger: true },
        ]}
      />
      <Announcer labels={labels} />
    </ToastProvider>
  );
}

function Announcer({ labels }: { labels: Labels }) {
  const announce = useAnnounce();
  return (
    <Tooltip text={labels.tip}>
      <Button onClick={() => announce({ title: labels.toastTitle, tone: "ok" })}>{labels.toast}</Button>
    </Tooltip>
  );
}
