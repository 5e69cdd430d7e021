import { writeFileSync } from 'node:fs';
import { managedSchema } from '../policy/managed-schema.ts';

writeFileSync('public/managed_schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
