import type { JSX } from 'preact';

import type { Context } from '@/context';
import { casusTemplates, templateChoice } from '@/domain/casus/casusTemplates';
import { titleOf } from '@/domain/index/noteChoices';
import { SelectField } from '@/ui/SelectField';
import { ownTemplatePath } from './ownTemplate';

interface TemplateFieldProps {
  readonly context: Context;
  readonly value: string;
  readonly onChange: (template: string) => void;
}

/** From which template a casus is made; each says what it is for. The user's own note stands last, by its name. */
export function TemplateField({ context, value, onChange }: TemplateFieldProps): JSX.Element {
  const words = context.texts().casus;
  const own = ownTemplatePath(context);
  const builtIn = casusTemplates.map((template) => ({ value: template, label: words.templates[template] }));
  return (
    <SelectField
      label={words.template}
      value={templateChoice(value, own !== null)}
      options={
        own === null ? builtIn : [...builtIn, { value: 'own', label: words.ownTemplate(titleOf(own)) }]
      }
      onChange={onChange}
    />
  );
}
