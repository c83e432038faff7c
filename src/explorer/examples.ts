/** The main job, one tab a step. Ids of earlier answers go into the variables. */
export const EXAMPLES: { query: string; variables: string }[] = [
  {
    query: `# 1. An account. Its token is
# kept for the other tabs.
mutation SignUp(
  $email: String!
  $password: String!
  $name: String!
) {
  signup(
    email: $email
    password: $password
    name: $name
  ) {
    token
  }
}`,
    variables: `{
  "email": "me@example.com",
  "password": "a good long password",
  "name": "Me"
}`,
  },
  {
    query: `# 2. A CV: PDF, DOCX, ODT, RTF, Markdown or plain text. Choose
# the file in the panel.
mutation Upload($file: Upload!) {
  uploadCv(file: $file) {
    cvId
    status
    extractedData {
      name
      headline
      skills
      workExperience {
        title
        company
        startDate
      }
    }
  }
}`,
    variables: `{ "file": null }`,
  },
  {
    query: `# 3. A persona of that CV.
mutation Persona($title: String!, $cvId: UUID!) {
  createPersona(title: $title, baseCvId: $cvId) {
    id
    title
    summary
  }
}`,
    variables: `{
  "title": "For the theatre",
  "cvId": "the cvId of step 2"
}`,
  },
  {
    query: `# 4. Where it falls short.
query Gaps($personaId: UUID!) {
  gapAnalysis(personaId: $personaId) {
    score
    issues {
      severity
      field
      suggestion
      evidence
    }
    openQuestions { id question }
  }
}`,
    variables: `{ "personaId": "the id of step 3" }`,
  },
  {
    query: `# 5. How it stands to a job.
mutation Match($personaId: UUID!, $job: String!) {
  analyseRoleMatch(
    personaId: $personaId
    jobDescription: $job
  ) {
    score
    coverage {
      requirement
      importance
      status
      evidence { quote field }
    }
  }
}`,
    variables: `{
  "personaId": "the id of step 3",
  "job": "Stage manager wanted. You need 3 years of experience and QLab."
}`,
  },
  {
    query: `# 6. What you send out.
mutation Document($personaId: UUID!) {
  exportPersona(
    personaId: $personaId
    format: PDF
    templateId: "classic"
  ) {
    filename
    fileUrl
  }
}`,
    variables: `{ "personaId": "the id of step 3" }`,
  },
  {
    query: `# 7. All of it in one query.
query Mine {
  me {
    name
    cvs(limit: 5) {
      filename
      personas { title }
    }
    personas(limit: 5) { title }
    exports(limit: 5) { filename }
  }
}`,
    variables: '',
  },
  {
    query: `# 8. News of a CV as it is read,
# one event a change.
subscription Watch($cvId: UUID!) {
  cvProgress(cvId: $cvId) {
    filename
    status
  }
}`,
    variables: `{ "cvId": "the cvId of step 2" }`,
  },
];
