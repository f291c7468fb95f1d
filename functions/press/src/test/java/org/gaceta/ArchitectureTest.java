package org.gaceta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which room may know which.
@AnalyzeClasses(packages = "org.gaceta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule roomsKnowOnlyWhatLiesBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("domain")
          .definedBy("org.gaceta.domain..")
          .layer("pages")
          .definedBy("org.gaceta.pages..")
          .layer("store")
          .definedBy("org.gaceta.store..")
          .layer("http")
          .definedBy("org.gaceta.http..")
          .layer("handlers")
          .definedBy("org.gaceta.handlers..")
          .whereLayer("pages")
          .mayOnlyBeAccessedByLayers("handlers")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("handlers")
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("handlers")
          .whereLayer("handlers")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule domainIsPure =
      noClasses()
          .that()
          .resideInAPackage("org.gaceta.domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "software.amazon..",
              "com.amazonaws..",
              "com.fasterxml..",
              "gg.jte..",
              "java.net.http..");

  @ArchTest
  static final ArchRule pagesAreRenderedWithoutAClockOrANetwork =
      noClasses()
          .that()
          .resideInAPackage("org.gaceta.pages..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("software.amazon..", "com.amazonaws..", "java.net.http..");

  @ArchTest
  static final ArchRule onlySettingsReadTheEnvironment =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.gaceta.handlers.Settings")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule onlyTheWiringPrints =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.gaceta.handlers.AwsWiring")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule whatTellsOfFunctionsKnowsNoneOfThem =
      noClasses()
          .that()
          .resideInAPackage("org.gaceta.handlers.telemetry")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.gaceta.handlers", "org.gaceta.http..", "org.gaceta.pages..");

  @ArchTest
  static final ArchRule whatComesBeforeASnapshotIsGivenItsFunction =
      noClasses()
          .that()
          .resideInAPackage("org.gaceta.handlers.snapshot")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gaceta.handlers",
              "org.gaceta.http..",
              "org.gaceta.pages..",
              "org.gaceta.store..");

  @ArchTest
  static final ArchRule onlyTheWiringNamesAConcreteStore =
      noClasses()
          .that()
          .resideInAnyPackage("org.gaceta.handlers..", "org.gaceta.store")
          .and()
          .doNotHaveFullyQualifiedName("org.gaceta.handlers.Clients")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.gaceta\\.store\\..*(DynamoTable|MemoryTable|S3Bucket|MemoryBucket|SqsQueue|MemoryQueue)");

  @ArchTest
  static final ArchRule noRoomLeadsBackToItself =
      slices().matching("org.gaceta.(*)..").should().beFreeOfCycles();
}
