import { testActions } from './matrix.ts';
import { documentScenarios } from './scenarios.ts';

testActions(documentScenarios);
