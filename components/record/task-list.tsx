import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Tone } from "@/components/ui/tag";
import { StatusTag } from "./status-tag";

export type Task = {
  /** Without an address the task cannot be begun yet. */
  href?: string;
  label: ReactNode;
  hint?: ReactNode;
  status: { tone: Tone; label: string };
};

export type TaskGroup = { title?: string; tasks: Task[] };

/** Sections of a long form, each with its state. */
export function TaskList({ groups }: { groups: TaskGroup[] }) {
  return groups.map((group) => (
    <section key={group.title ?? "only"} className="mb-6">
      {group.title && <h3 className="mb-1 text-m">{group.title}</h3>}
      <ul className="border-line border-t">
        {group.tasks.map((task) => (
          <li
            key={task.href ?? String(task.label)}
            className="relative flex min-h-12 items-center justify-between gap-4 large:flex-wrap border-line border-b px-2 py-2 hover:bg-sunken"
          >
            <div>
              {task.href ? (
                <Link href={task.href} className="after:absolute after:inset-0">
                  {task.label}
                </Link>
              ) : (
                <span className="text-ink-2">{task.label}</span>
              )}
              {task.hint && <p className="text-ink-2 text-s">{task.hint}</p>}
            </div>
            <StatusTag tone={task.status.tone} className="shrink-0 whitespace-nowrap">
              {task.status.label}
            </StatusTag>
          </li>
        ))}
      </ul>
    </section>
  ));
}
