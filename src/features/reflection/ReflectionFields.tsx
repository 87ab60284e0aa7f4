import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Context } from '@/context';
import type { NoteChoice } from '@/domain/index/noteChoices';
import type { Texts } from '@/i18n/texts';
import type { FormState } from '@/ui/FormModal';
import { SelectField, type SelectOption } from '@/ui/SelectField';
import { aboutNote } from './aboutNote';
import { FeelingField } from './FeelingField';
import { LengthField } from './LengthField';
import { PartFields } from './PartFields';
import { PrivateField } from './PrivateField';
import { Quoted } from './Quoted';
import type { ReflectionValues } from './reflectionValues';
import { ThemeFields } from './ThemeFields';
import { useOwnLines } from './useOwnLines';
import { WrittenAlready } from './WrittenAlready';

interface ReflectionFieldsProps {
  readonly context: Context;
  readonly form: FormState<ReflectionValues>;
  readonly choices: readonly NoteChoice[];
}

/** The form of a reflection: what it is about, what is known of that, and the questions. */
export function ReflectionFields({ context, form, choices }: ReflectionFieldsProps): JSX.Element {
  const { values, set } = form;
  const words = context.texts().reflection;
  const about = aboutNote(context, values.about);
  const quoted = useOwnLines(context, values.about, about);
  const place = useRef<HTMLDivElement>(null);
  useWideForm(place, quoted.length > 0);
  return (
    <div class={`iv-reflection${quoted.length > 0 ? ' has-quoted' : ''}`} ref={place}>
      <div class="iv-reflection-about">
        <SelectField
          label={words.about}
          value={values.about}
          options={aboutOptions(choices, words)}
          onChange={(path) => set({ about: path })}
        />
        {about.isSession && <WrittenAlready context={context} session={values.about} />}
        <LengthField words={words} value={values.length} onChange={(length) => set({ length })} />
      </div>
      {quoted.length > 0 && <Quoted title={words.quoted} lines={quoted} initials={about.initials} />}
      <div class="iv-reflection-parts">
        <PartFields context={context} form={form} />
        <ThemeFields context={context} form={form} near={about.themes} />
        <FeelingField words={words} value={values.feeling} onChange={(feeling) => set({ feeling })} />
        <PrivateField words={words} value={values.isPrivate} onChange={(isPrivate) => set({ isPrivate })} />
      </div>
    </div>
  );
}

/** The form takes more width while something stands beside it. */
function useWideForm(place: RefObject<HTMLElement | null>, isWide: boolean): void {
  useEffect(() => {
    place.current?.closest('.modal')?.classList.toggle('iv-wide-form', isWide);
  }, [isWide]);
}

/** The notes that a reflection can be about, with nothing in particular first. */
export function aboutOptions(choices: readonly NoteChoice[], words: Texts['reflection']): SelectOption[] {
  const known = choices.map(({ path, title, type }) => ({
    value: path,
    label: title,
    group: type === 'session' ? words.sessions : words.casuses,
  }));
  return [{ value: '', label: words.aboutNothing }, ...known];
}
