import type { JSX } from 'preact';

import type { Context } from '@/context';
import { sectionsOf, type ActionSection, type GroupedAction } from '@/domain/actions/groupActions';
import { titleOf } from '@/domain/index/noteChoices';
import { useUniqueId } from '@/ui/useUniqueId';
import { ActionRow } from './ActionRow';
import type { ActionsProps } from './Actions';
import { moveFocus } from './moveFocus';
import { keyOf } from './touched';
import { useDetails } from './useDetails';

interface ActionSectionsProps extends ActionsProps {
  readonly actions: readonly GroupedAction[];
}

/** The actions by what the user chose, each part under its own heading. */
export function ActionSections({ actions, ...props }: ActionSectionsProps): JSX.Element {
  const { context, list } = props;
  const details = useDetails(context, actions);
  const about = { today: list.today.value, me: context.store.settings.value.initials };
  const by = list.onlyToday.value ? 'due' : list.by.value;
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      void list.takeLastBack();
    } else moveFocus(event);
  };
  return (
    <div onKeyDown={onKeyDown}>
      {sectionsOf(actions, by, about).map((section) => (
        <Section key={`${section.by} ${section.of ?? ''}`} section={section} context={context}>
          {section.actions.map((action) => (
            <ActionRow
              key={keyOf(action)}
              {...props}
              action={action}
              details={details.get(action.path)?.get(action.id)}
            />
          ))}
        </Section>
      ))}
    </div>
  );
}

interface SectionProps {
  readonly section: ActionSection;
  readonly context: Context;
  readonly children: JSX.Element[];
}

function Section({ section, context, children }: SectionProps): JSX.Element {
  const titleId = useUniqueId();
  const due = section.by === 'due' ? ` iv-due-${section.of}` : '';
  return (
    <section class={`iv-actions-group${due}`}>
      <h2 class="iv-actions-title" id={titleId}>
        {titleOfSection(section, context)}
      </h2>
      <ul class="iv-actions-list" aria-labelledby={titleId}>
        {children}
      </ul>
    </section>
  );
}

function titleOfSection(section: ActionSection, context: Context): string {
  const words = context.texts().actions;
  if (section.by === 'due') return words.groups[section.of];
  if (section.by === 'person') return section.of ?? words.noPerson;
  if (section.of !== null) return titleOf(section.of);
  return section.by === 'casus' ? words.noCasus : words.noGroup;
}
